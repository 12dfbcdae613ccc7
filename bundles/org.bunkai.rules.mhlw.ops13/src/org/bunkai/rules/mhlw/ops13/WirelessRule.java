package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.MedicalInformation;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachQuery;
import org.bunkai.validation.base.ReachQuery.Relation;
import org.bunkai.validation.base.Reachability;
import org.eclipse.emf.ecore.EAttribute;

/**
 * A rule on each wireless network of the institution: 「医療情報システムにおいて無線LANを利用する場合」 (13⑬). A network that carries no medical
 * information and from which nothing with medical information is reached is not used by the system, for example a guest network.
 */
abstract class WirelessRule extends ElementRule<Network> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    WirelessRule(String id) {
        super(id, Network.class);
    }

    @Override
    protected final void check(Network network, ModelView model, Findings findings) {
        Places places = Places.of(model);
        boolean wireless = network.getWireless() != null || network.getKind() == NetworkKind.WIRELESS;
        if (!wireless || places.facilityOf(network).filter(places.facilities()::contains).isEmpty()) {
            return;
        }
        Condition used = isUsed(network, model);
        if (used.isNo()) {
            findings.at(network).notApplicable("notUsed", network);
        } else {
            check(network, used, model, findings);
        }
    }

    /** Gives the answer for one network that the system uses or may use. */
    abstract void check(Network network, Condition used, ModelView model, Findings findings);

    /** An answer of the network's settings; misses the settings where none are recorded. */
    static Condition setting(Network network, EAttribute feature) {
        return network.getWireless() == null ? Condition.unknown(network, P.getNetwork_Wireless())
                : Condition.of(network.getWireless(), feature);
    }

    /** Answers by whether a measure is met. */
    static void answer(Case answer, Network network, Condition used, Condition met, String violation) {
        Condition open = Condition.allOf(used, met.not());
        if (open.isYes()) {
            answer.violated(violation, network);
        } else if (open.isUnknown()) {
            answer.undecidable("unknown", open.missing(), network);
        } else {
            answer.satisfied();
        }
    }

    private static Condition isUsed(Network network, ModelView model) {
        Places places = Places.of(model);
        Reachability reachability = model.derived(Reachability.view());
        ReachQuery packets = ReachQuery.of(Relation.PACKET);
        List<Condition> each = new ArrayList<>(List.of(MedicalInformation.of(model).on(network)));
        MedicalInformation.possiblyOn(List.copyOf(reachability.from(network, packets).keySet())).stream().filter(places::isInside)
                .map(device -> Condition.allOf(MedicalInformation.on(device), reachability.path(network, device, packets).exists()))
                .forEach(each::add);
        return Condition.anyOf(each);
    }
}
