package org.bunkai.fixes.mhlw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.FixInput;
import org.bunkai.fixes.FixValues;
import org.bunkai.fixes.KeyedFix;
import org.bunkai.fixes.Proposal;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Topic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Records a document that exists by now: its name and date, and what it covers. */
final class DocumentAdded extends KeyedFix {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final DocumentKind kind;
    private final Topic topic;
    private final List<EStructuralFeature> more;

    /** Covers the finding's element until something else is said. */
    DocumentAdded(String id, DocumentKind kind, String... keys) {
        this(id, kind, null, List.of(), List.of(keys));
    }

    private DocumentAdded(String id, DocumentKind kind, Topic topic, List<EStructuralFeature> more, List<String> keys) {
        super(FixLabels.TEXTS, id, keys);
        this.kind = kind;
        this.topic = topic;
        this.more = List.copyOf(more);
    }

    /** The same about a topic. */
    DocumentAdded covering(Topic about) {
        return new DocumentAdded(id(), kind, about, more, keys());
    }

    /** The same, with more that has to be said of the document; {@code Record.on} is the day of its last review. */
    DocumentAdded asking(EStructuralFeature... features) {
        return new DocumentAdded(id(), kind, topic, List.of(features), keys());
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        return context.edited(context.finding().element()).stream().map(element -> proposal(element, inputs(element),
                (edits, values) -> edits.add(edits.architecture(), P.getArchitecture_Documents(), document((Element) element, values))));
    }

    private List<FixInput> inputs(EObject element) {
        List<FixInput> inputs = new ArrayList<>(List.of(FixInput.of(element, P.getElement_Name()),
                FixInput.of(element, P.getDocument_RevisedOn())));
        more.forEach(feature -> inputs.add(FixInput.of(element, feature)));
        inputs.add(FixInput.of(element, P.getDocument_Location()).optional());
        return inputs;
    }

    private Document document(Element element, FixValues values) {
        Document document = ArchitectureFactory.eINSTANCE.createDocument();
        document.setKind(kind);
        values.features().stream().filter(feature -> feature.getEContainingClass().isSuperTypeOf(document.eClass()))
                .forEach(feature -> document.eSet(feature, values.get(feature).orElseThrow()));
        values.get(P.getRecord_On(), LocalDate.class).ifPresent(on -> {
            Record review = ArchitectureFactory.eINSTANCE.createRecord();
            review.setAnswer(Answer.YES);
            review.setOn(on);
            document.setReviewed(review);
        });
        if (topic == null) {
            document.getCoversElements().add(element);
        } else {
            document.getCoversTopics().add(topic);
        }
        return document;
    }
}
