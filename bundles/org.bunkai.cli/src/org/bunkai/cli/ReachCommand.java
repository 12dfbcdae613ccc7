package org.bunkai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;

import org.bunkai.assessment.ModelFacts;
import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.edit.Labels;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bunkai reach FILE --from ID}: what reaches what, three-valued, with path and uncertain facts. */
@Command(name = "reach", sortOptions = false)
final class ReachCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(descriptionKey = "file", paramLabel = "FILE")
    private Path file;

    @Option(names = "--from", required = true, descriptionKey = "from", paramLabel = "ID")
    private String from;

    @Option(names = "--to", descriptionKey = "to", paramLabel = "ID")
    private String to;

    @Option(names = "--relation", descriptionKey = "relation", paramLabel = "connected|packet|session")
    private Relation relation = Relation.PACKET;

    @Option(names = "--service", descriptionKey = "service", paramLabel = "S")
    private String service;

    @Option(names = "--without", descriptionKey = "without", paramLabel = "ID", arity = "1..*")
    private List<String> without = List.of();

    @Option(names = "--format", descriptionKey = "format", paramLabel = "text|json")
    private CheckCommand.Format format = CheckCommand.Format.TEXT;

    @Mixin
    private CheckOptions options;

    private final Context context;

    ReachCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws ModelException {
        Architecture architecture = new Checks(context, options).load(file);
        Element source = end(architecture, from);
        Set<EObject> removed = new LinkedHashSet<>();
        without.forEach(id -> removed.add(element(architecture, id)));
        ReachQuery query = new ReachQuery(relation, service, removed);
        Reachability reachability = ModelFacts.of(architecture, Reachability.view());
        Map<Element, ReachPath> answers = new LinkedHashMap<>();
        List<Element> targets = to != null ? List.of(end(architecture, to)) : new ArrayList<>(reachability.from(source, query).keySet());
        targets.forEach(t -> answers.put(t, reachability.path(source, t, query)));
        if (format == CheckCommand.Format.JSON) {
            json(source, answers);
        } else {
            text(source, answers);
        }
        return ExitCode.OK.code();
    }

    private Element end(Architecture architecture, String id) {
        EObject element = element(architecture, id);
        if (element instanceof Device || element instanceof Network) {
            return (Element) element;
        }
        throw new UsageException(spec, context.texts().get("error.notAnEnd", id, element.eClass().getName()));
    }

    private EObject element(Architecture architecture, String id) {
        EObject element = architecture.eResource().getEObject(id);
        if (element == null) {
            throw new UsageException(spec, context.texts().get("error.unknownElement", id, file.toString()));
        }
        return element;
    }

    private void text(Element source, Map<Element, ReachPath> answers) {
        Labels labels = Labels.of(context.texts().locale());
        if (answers.isEmpty()) {
            context.session().out().println(context.texts().get("reach.nothing", labels.name(source)));
        }
        answers.forEach((target, answer) -> {
            context.session().out().println(context.texts().get("reach." + answer.reach(), labels.name(source), labels.name(target)));
            if (answer.reach() != Reach.NONE) {
                context.session().out().println(context.texts().get("text.path",
                        String.join(" → ", answer.steps().stream().map(s -> labels.name(s.element())).toList())));
            }
            answer.uncertain().forEach(f -> context.session().out().println(
                    context.texts().get("reach.uncertain", labels.name(f.holder()), labels.of(f.feature()))));
        });
    }

    private void json(Element source, Map<Element, ReachPath> answers) {
        JsonDocument.write(context.session().out(), json -> {
            json.writeStartArray();
            for (Map.Entry<Element, ReachPath> entry : answers.entrySet()) {
                json.writeStartObject();
                json.writeStringField("from", source.getId());
                json.writeStringField("to", entry.getKey().getId());
                json.writeStringField("relation", relation.name().toLowerCase(Locale.ROOT));
                json.writeStringField("answer", entry.getValue().reach().name());
                json.writeArrayFieldStart("path");
                for (PathStep step : entry.getValue().steps()) {
                    FindingsJson.step(json, step);
                }
                json.writeEndArray();
                json.writeArrayFieldStart("uncertain");
                for (Fact fact : entry.getValue().uncertain()) {
                    json.writeStartObject();
                    json.writeStringField("element", EcoreUtil.getID(fact.holder()));
                    json.writeStringField("feature", fact.feature().getName());
                    json.writeEndObject();
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }
}
