package org.bunkai.rules.mhlw.ops18;

import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Server;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.ReachPath;

/**
 * Ops 18①: 「攻撃を受けたサーバ等の遮断」. Asks for each server whether the points of the incident plan, of either kind, cut it from all other devices.
 * A virtual server is cut at its host as well.
 */
final class AttackedServerCutRule implements Rule {

    @Override
    public String id() {
        return "mhlw.ops18.01.1b";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        for (Facility facility : places.facilities()) {
            SwitchPoints points = SwitchPoints.all(facility, model);
            Isolation isolation = Isolation.of(facility, points.elements(), model);
            places.devices(facility).stream().filter(Server.class::isInstance).map(Server.class::cast)
                    .forEach(server -> check(server, points, isolation, findings.at(server)));
        }
    }

    private static void check(Server server, SwitchPoints points, Isolation isolation, Case answer) {
        if (points.recorded().isExempt() && points.isNone()) {
            answer.notApplicable("exempt", server);
            return;
        }
        ReachPath left = isolation.leftOf(server);
        Condition open = Condition.allOf(left.exists(), points.isKnown());
        if (open.isYes()) {
            answer.path(left.steps()).violated("noPoint", server);
        } else if (open.isUnknown()) {
            answer.path(left.steps()).undecidable("unknown", open.missing(), server);
        } else {
            answer.satisfied();
        }
    }
}
