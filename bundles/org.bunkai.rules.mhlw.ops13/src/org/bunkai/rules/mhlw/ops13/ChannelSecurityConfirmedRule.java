package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.PartyKind;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Reach;
import org.bunkai.validation.base.ReachPath;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.bunkai.validation.base.Segments;

/**
 * 「チャネル・セキュリティの確保の範囲を電気通信事業者に確認すること」 (13③): where a facility joins an open network, a closed one is reached over
 * it, and the security of the channel up to there is relied on, a carrier has confirmed it.
 */
final class ChannelSecurityConfirmedRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops13.03.a";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        for (Facility facility : places.facilities()) {
            places.externalNetworks(facility).stream().filter(network -> !Segments.isOpen(network).isNo())
                    .forEach(network -> answer(network, facility, model, findings.at(network, facility)));
        }
    }

    private static void answer(Network network, Facility facility, ModelView model, Case found) {
        Optional<ReachPath> passage = passage(network, facility, model);
        Condition relied = Condition.of(network, P.getSegment_ChannelSecurityReliedOn());
        if (passage.isEmpty()) {
            found.notApplicable("noPassage", network, facility);
        } else if (relied.isNo() || relied.isExempt()) {
            found.notApplicable("notReliedOn", network, facility);
        } else {
            answer(network, passage.get(), relied, found.path(passage.get().steps()));
        }
    }

    private static void answer(Network network, ReachPath passage, Condition relied, Case found) {
        Condition confirmed = isConfirmed(network);
        List<Fact> missing = new ArrayList<>(relied.missing());
        missing.addAll(Segments.isOpen(network).missing());
        missing.addAll(confirmed.missing());
        if (confirmed.isExempt()) {
            found.notApplicable("exempt", network);
        } else if (confirmed.isYes()) {
            found.satisfied();
        } else if (confirmed.isNo() && missing.isEmpty() && passage.reach() == Reach.MUST) {
            Record fact = network.getChannelSecurityConfirmation();
            if (fact.getAnswer() == Answer.NO) {
                found.violated("notConfirmed", network);
            } else {
                found.violated("notByCarrier", network, fact.getBy());
            }
        } else {
            missing.addAll(passage.uncertain());
            found.undecidable(relied.isUnknown() ? "relianceUnknown" : "confirmationUnknown", missing, network);
        }
    }

    /** By a carrier, on a recorded day, with a document. */
    private static Condition isConfirmed(Network network) {
        Condition confirmed = Condition.of(network, P.getSegment_ChannelSecurityConfirmation());
        Record fact = network.getChannelSecurityConfirmation();
        return !confirmed.isYes() ? confirmed : Condition.allOf(isCarrier(fact), Condition.recorded(fact, P.getRecord_On()),
                Condition.recorded(fact, P.getRecord_Document()));
    }

    private static Condition isCarrier(Record fact) {
        Party by = fact.getBy();
        if (by == null) {
            return Condition.unknown(fact, P.getRecord_By());
        }
        return by.getKind() == PartyKind.UNKNOWN ? Condition.unknown(by, P.getParty_Kind())
                : Condition.known(by.getKind() == PartyKind.CARRIER);
    }

    /** The best way from the open network to a closed external one that does not lead through the facility's own devices. */
    private static Optional<ReachPath> passage(Network network, Facility facility, ModelView model) {
        Places places = Places.of(model);
        ReachQuery elsewhere = ReachQuery.of(Relation.CONNECTED).withoutElements(new HashSet<>(places.devices(facility)));
        return model.all(Network.class).filter(other -> other != network && places.facilityOf(other).isEmpty())
                .filter(other -> !Segments.isClosed(other).isNo())
                .map(other -> weakened(model.derived(Reachability.view()).path(network, other, elsewhere), Segments.isClosed(other)))
                .filter(path -> path.reach() != Reach.NONE).max(Comparator.comparing(ReachPath::reach));
    }

    /** A way to a network that is perhaps not closed is perhaps no passage. */
    private static ReachPath weakened(ReachPath path, Condition closed) {
        return path.reach() == Reach.NONE || closed.isYes() ? path : new ReachPath(Reach.MAY, path.steps(),
                Stream.concat(closed.missing().stream(), path.uncertain().stream()).toList());
    }
}
