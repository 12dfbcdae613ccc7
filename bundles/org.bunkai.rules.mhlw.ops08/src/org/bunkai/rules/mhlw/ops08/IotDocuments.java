package org.bunkai.rules.mhlw.ops08;

import java.util.Set;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Topic;
import org.bunkai.validation.api.Derived;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Documents;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The documents of one kind that may be about IoT devices (8⑥(1)), looked for once per run.
 *
 * @param kind the kind
 */
record IotDocuments(DocumentKind kind) implements Derived<Documents> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    /** The clause, or its item (1). */
    private static final Set<String> CLAUSES = Set.of("v6.ops.8.6", "v6.ops.8.6.1");

    /** Those of a kind that cover a device. */
    static Documents of(DocumentKind kind, Device device, ModelView model) {
        return model.derived(new IotDocuments(kind)).that(document -> covers(document, device));
    }

    @Override
    public Set<EStructuralFeature> reads() {
        return Set.of(P.getArchitecture_Owner(), P.getArchitecture_Facilities(), P.getArchitecture_Documents(), P.getFacility_Operator(),
                P.getFacility_DocumentComplete(), P.getDocument_Kind());
    }

    @Override
    public Documents compute(ModelView model) {
        return Documents.of(model.all(Architecture.class).findFirst().orElseThrow(), model).ofKind(kind);
    }

    /** One that names the device; or one on the subject, unless it is limited to other elements than the device's facility. */
    private static Condition covers(Document document, Device device) {
        boolean onSubject = document.getCoversTopics().contains(Topic.IOT_DEVICES)
                || document.getCoversClauses().stream().anyMatch(CLAUSES::contains);
        boolean namesNothing = document.getCoversElements().isEmpty();
        boolean reaches = namesNothing || document.getCoversElements().contains(device.eContainer());
        if (document.getCoversElements().contains(device) || onSubject && reaches) {
            return Condition.known(true);
        }
        boolean subjectOpen = document.getCoversTopics().isEmpty() && document.getCoversClauses().isEmpty();
        return !reaches || !subjectOpen ? Condition.known(false)
                : Condition.unknown(document, namesNothing ? P.getDocument_CoversElements() : P.getDocument_CoversTopics());
    }
}
