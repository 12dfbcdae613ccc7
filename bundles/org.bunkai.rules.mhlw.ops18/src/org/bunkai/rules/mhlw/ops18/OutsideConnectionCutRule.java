package org.bunkai.rules.mhlw.ops18;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.MedicalInformation;
import org.bunkai.validation.base.Places;

/**
 * Ops 18①: 「他の医療機関等への影響の波及の防止のための外部ネットワークの一時切断」. Asks for each facility of the institution whether the isolation points of
 * its incident plan cut every way between outside and medical information, in and out.
 */
final class OutsideConnectionCutRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops18.01.1a";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places.of(model).facilities().forEach(facility -> check(facility, model, findings.at(facility)));
    }

    private static void check(Facility facility, ModelView model, Case answer) {
        Places places = Places.of(model);
        List<Device> devices = places.devices(facility);
        Condition information = Condition.anyOf(devices.stream().map(MedicalInformation::on).toList());
        SwitchPoints points = SwitchPoints.isolation(facility, model);
        if (devices.stream().noneMatch(places::isBorder)) {
            answerUnconnected(facility, answer);
        } else if (information.isNo()) {
            answer.notApplicable("noMedicalInformation", facility);
        } else if (points.isNone() && points.recorded().isExempt()) {
            answer.notApplicable("exempt", facility);
        } else if (!points.isNone()) {
            answerSwitched(facility, points, devices, model, answer);
        } else if (information.isYes()) {
            answer.violated("noPoint", facility);
        } else {
            answer.undecidable("informationUnknown", information.missing(), facility);
        }
    }

    private static void answerUnconnected(Facility facility, Case answer) {
        if (facility.getExternalConnectionComplete() == Answer.YES) {
            answer.notApplicable("noConnection", facility);
        } else {
            answer.undecidable("connectionUnknown",
                    Condition.unknown(facility, P.getFacility_ExternalConnectionComplete()).missing(), facility);
        }
    }

    private static void answerSwitched(Facility facility, SwitchPoints points, List<Device> devices, ModelView model, Case answer) {
        Optional<OutsideWay> way = OutsideWay.left(facility, devices, points.elements(), model);
        if (way.isEmpty()) {
            answer.satisfied();
            return;
        }
        OutsideWay left = way.get();
        Condition open = Condition.allOf(left.isOpen(), points.isKnown());
        answer.path(left.path().steps());
        if (open.isYes()) {
            answer.violated("left", facility, left.outside(), left.inside());
        } else {
            answer.undecidable("unknown", open.missing(), facility, left.outside(), left.inside());
        }
    }
}
