package org.bunkai.benchmarks.compared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.bunkai.model.architecture.Architecture;

/** Jena SHACL on the model as a graph in memory. Shapes and graph are made once. */
final class ShaclPeer implements Peer {

    private static final String RULE = "urn:bunkai:rule:";

    private final Shapes shapes;
    private final Graph data;

    ShaclPeer(Architecture model) throws IOException {
        shapes = ShaclValidator.get().parse(shapes(model));
        data = RdfGraph.of(model);
    }

    @Override
    public ValidationReport check() {
        return ShaclValidator.get().validate(shapes, data);
    }

    @Override
    public SortedSet<String> violations() {
        return check().getEntries().stream().map(ShaclPeer::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(ReportEntry entry) {
        String rule = entry.source().getURI().substring(RULE.length()).replace("-link", "");
        return rule + "@" + entry.focusNode().getURI().substring(RdfGraph.ELEMENT.length());
    }

    private static Graph shapes(Architecture model) throws IOException {
        try (InputStream stream = ShaclPeer.class.getResourceAsStream("eight.ttl")) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("@TODAY@", model.getAsOf().toString())
                    .replace("@PATTERNS_FROM@", model.getAsOf().minusWeeks(1).toString());
            return RDFParser.fromString(text, Lang.TURTLE).toGraph();
        }
    }
}
