package org.bunkai.rules.mhlw.ops13;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;

/** 「企画管理者に対して報告すること」 (13①): a boundary was reported to the planning manager, and not changed since. */
final class BoundaryReportedRule extends ElementRule<ResponsibilityBoundary> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    BoundaryReportedRule() {
        super("mhlw.ops13.01.f", ResponsibilityBoundary.class);
    }

    @Override
    protected void check(ResponsibilityBoundary boundary, ModelView model, Findings findings) {
        Condition reported = Condition.of(boundary, P.getResponsibilityBoundary_Reported());
        Record report = boundary.getReported();
        Case found = findings.at(boundary);
        if (reported.isNo()) {
            found.violated("notReported", boundary);
            return;
        }
        if (reported.isExempt()) {
            found.notApplicable("exempt", boundary);
            return;
        }
        Condition dated = reported.isUnknown() ? reported : Condition.allOf(Condition.recorded(report, P.getRecord_On()),
                Condition.recorded(boundary, P.getResponsibilityBoundary_ChangedOn()));
        if (dated.isUnknown()) {
            found.undecidable("reportUnknown", dated.missing(), boundary);
        } else if (report.getOn().isBefore(boundary.getChangedOn())) {
            found.violated("changedSince", boundary, report.getOn(), boundary.getChangedOn());
        } else {
            found.satisfied();
        }
    }
}
