package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.architecture.Topic;
import org.bunkai.validation.api.ModelView;

/**
 * The documents that may answer for something, and whether there is one. That a document is missing is known only where all documents of the
 * institution are recorded (RULES.md §1.1). A rule that uses this reads {@code Architecture.owner}, {@code .facilities}, {@code .documents},
 * {@code Facility.operator}, {@code .documentComplete}, {@code Document.kind} and what the document covers.
 */
public final class Documents {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** Documents in the order of their ids, with the condition that each is meant. */
    private final Map<Document, Condition> candidates;
    private final Condition complete;

    private Documents(Map<Document, Condition> candidates, Condition complete) {
        this.candidates = candidates;
        this.complete = complete;
    }

    /** All documents. */
    public static Documents of(Architecture architecture, ModelView model) {
        Map<Document, Condition> all = new LinkedHashMap<>();
        model.all(Document.class).forEach(document -> all.put(document, Condition.known(true)));
        return new Documents(all, new ArchitectureInventory(architecture).isComplete("DOCUMENT"));
    }

    /** Those of a kind; a document whose kind nobody recorded may be one. */
    public Documents ofKind(DocumentKind kind) {
        return that(document -> document.getKind() == DocumentKind.UNKNOWN ? Condition.unknown(document, P.getDocument_Kind())
                : Condition.known(document.getKind() == kind));
    }

    /** Those about a topic or a clause; a document that names nothing at all is asked for its topics. */
    public Documents about(Topic topic, String clause) {
        return that(document -> isAbout(document, topic, clause));
    }

    /** Those about the institution's networks: by a segment that they name, by the topic of outside connections, or by a clause. */
    public Documents aboutNetworks(String clause) {
        return that(document -> document.getCoversElements().stream().anyMatch(Segment.class::isInstance) ? Condition.known(true)
                : isAbout(document, Topic.OUTSIDE_CONNECTION, clause));
    }

    /** Those that fulfil a condition. */
    public Documents that(Function<Document, Condition> condition) {
        Map<Document, Condition> result = new LinkedHashMap<>();
        candidates.forEach((document, meant) -> {
            Condition both = Condition.allOf(meant, condition.apply(document));
            if (!both.isNo()) {
                result.put(document, both);
            }
        });
        return new Documents(result, complete);
    }

    /** The documents that are surely meant, in the order of their ids. */
    public List<Document> certain() {
        return candidates.keySet().stream().filter(document -> candidates.get(document).isYes()).toList();
    }

    /** Whether there is one. */
    public Condition exist() {
        return anyOf(document -> Condition.known(true));
    }

    /**
     * Whether one of them fulfils a condition. Where a document is surely meant, those that may exist beside it and are not recorded do not
     * matter.
     */
    public Condition anyOf(Function<Document, Condition> condition) {
        List<Condition> conditions = new ArrayList<>();
        candidates.forEach((document, meant) -> conditions.add(meant.isYes() ? condition.apply(document)
                : Condition.allOf(meant, condition.apply(document))));
        if (certain().isEmpty()) {
            conditions.add(complete.not());
        }
        return Condition.anyOf(conditions);
    }

    private static Condition isAbout(Document document, Topic topic, String clause) {
        if (document.getCoversTopics().contains(topic) || document.getCoversClauses().contains(clause)) {
            return Condition.known(true);
        }
        boolean nothingNamed = document.getCoversTopics().isEmpty() && document.getCoversClauses().isEmpty()
                && document.getCoversElements().isEmpty();
        return nothingNamed ? Condition.unknown(document, P.getDocument_CoversTopics()) : Condition.known(false);
    }
}
