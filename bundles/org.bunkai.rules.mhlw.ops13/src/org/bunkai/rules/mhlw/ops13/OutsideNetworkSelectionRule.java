package org.bunkai.rules.mhlw.ops13;

import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Topic;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;

/** 「ネットワーク、機器、サービス等を適切に選定し」 (13⑪): a record of the selection covers the connection. */
final class OutsideNetworkSelectionRule extends OutsideNetworkRule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final String CLAUSE = "v6.ops.13.11";

    OutsideNetworkSelectionRule() {
        super("mhlw.ops13.11.a");
    }

    @Override
    void check(Network network, Facility facility, ModelView model, Case answer) {
        Stream<Condition> each = model.all(Document.class).map(document -> covers(document, network, facility));
        Condition covered = Condition.anyOf(Stream.concat(each, Stream.of(isUnrecorded(facility))).toList());
        if (covered.isNo()) {
            answer.violated("noSelection", network, facility);
        } else if (covered.isUnknown()) {
            answer.undecidable("unknown", covered.missing(), network, facility);
        } else {
            answer.satisfied();
        }
    }

    /** A document that is not drawn is known to be missing only where all documents are recorded. */
    private static Condition isUnrecorded(Facility facility) {
        return facility.getDocumentComplete() == Answer.YES ? Condition.known(false)
                : Condition.unknown(facility, P.getFacility_DocumentComplete());
    }

    private static Condition covers(Document document, Network network, Facility facility) {
        Condition kind = document.getKind() == DocumentKind.UNKNOWN ? Condition.unknown(document, P.getDocument_Kind())
                : Condition.known(document.getKind() == DocumentKind.NETWORK_SELECTION);
        return Condition.allOf(kind, isAbout(document, network, facility));
    }

    /** By the elements that it names; without any, by its topics and clauses. A selection that names nothing at all is asked for it. */
    private static Condition isAbout(Document document, Network network, Facility facility) {
        if (!document.getCoversElements().isEmpty()) {
            return Condition.known(document.getCoversElements().contains(network) || document.getCoversElements().contains(facility));
        }
        if (document.getCoversTopics().contains(Topic.OUTSIDE_CONNECTION) || document.getCoversClauses().contains(CLAUSE)) {
            return Condition.known(true);
        }
        boolean nothingNamed = document.getCoversTopics().isEmpty() && document.getCoversClauses().isEmpty();
        return nothingNamed && document.getKind() == DocumentKind.NETWORK_SELECTION
                ? Condition.unknown(document, P.getDocument_CoversElements()) : Condition.known(false);
    }
}
