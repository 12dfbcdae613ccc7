package org.bunkai.rules.mhlw.ops13;

import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Flow;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Demand;
import org.bunkai.validation.base.FlowPath;
import org.bunkai.validation.base.MedicalInformation;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Tls;

/**
 * When the TLS demands of ops 13⑥ are about a flow: 「オープンなネットワークにおいて、IPsecによるVPN接続等を利用せずHTTPSを利用する場合」. A public
 * website without medical information and without link to the medical information system is not meant (RULES.md §4, 13.06.a).
 *
 * @param flow a flow of the institution that is not known to be something else than HTTPS
 * @param path its way
 * @param https whether it is HTTPS
 * @param exposed whether it crosses an open network outside IPsec and IP-VPN; an SSL-VPN does not exempt
 * @param clinical whether it carries medical information or is linked to the medical information system
 */
record HttpsOverOpen(Flow flow, FlowPath path, Condition https, Demand exposed, Condition clinical) {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    /** Empty for flows of others and for other services. */
    static Optional<HttpsOverOpen> of(Flow flow, ModelView model) {
        Places places = Places.of(model);
        FlowPath path = FlowPath.of(model, flow);
        Condition https = Tls.isHttps(flow);
        boolean own = path.endsRecorded().isUnknown() || path.endFacilities().stream().anyMatch(places.facilities()::contains);
        return https.isNo() || !own ? Optional.empty()
                : Optional.of(new HttpsOverOpen(flow, path, https, path.openWithoutVpn(),
                        clinical(flow, path, places)));
    }

    /** Answers a case that the clause is not about; says whether it did. */
    boolean isOutOfScope(Case answer) {
        if (exposed.condition().isNo()) {
            answer.notApplicable(path.crossesOpen().isNo() ? "closed" : "insideVpn", flow);
        } else if (clinical.isNo()) {
            answer.notApplicable("publicSite", flow);
        }
        return exposed.condition().isNo() || clinical.isNo();
    }

    /** Answers a case by whether the demand is met. */
    void answer(Case answer, Condition met, String violation, Object... arguments) {
        Condition open = Condition.allOf(https, exposed.condition(), clinical, met.not());
        if (open.isYes()) {
            answer.path(path.pathOf(exposed).steps()).violated(violation, arguments);
        } else if (open.isUnknown()) {
            answer.path(path.pathOf(exposed).steps()).undecidable("unknown", open.missing(), flow);
        } else {
            answer.satisfied();
        }
    }

    private static Condition clinical(Flow flow, FlowPath path, Places places) {
        Condition carries = Condition.of(flow, P.getFlow_CarriesMedicalInformation());
        Stream<Device> ends = Stream.concat(path.source().stream(), path.target().stream())
                .filter(end -> places.facilityOf(end).filter(places.facilities()::contains).isPresent());
        Condition system = Condition.anyOf(ends.map(MedicalInformation::on).toList());
        return Condition.anyOf(carries.exemptAsNo(), system, isForWork(flow));
    }

    /** Whether the purpose itself is work of the medical information system. */
    private static Condition isForWork(Flow flow) {
        return switch (flow.getPurpose()) {
            case UNKNOWN -> Condition.unknown(flow, P.getFlow_Purpose());
            case WEB_BROWSING, MAIL, OTHER -> Condition.known(false);
            default -> Condition.known(true);
        };
    }
}
