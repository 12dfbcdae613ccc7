package org.bunkai.rules.mhlw.ops12;

import java.time.LocalDate;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.ElementRule;
import org.bunkai.validation.base.Places;

/**
 * A rule on each medium of the institution that holds records, or may: 「当該記録媒体に保管されている情報」 (12⑤). Subclasses are final and stateless.
 */
abstract class MediumRule extends ElementRule<StorageMedium> {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    MediumRule(String id) {
        super(id, StorageMedium.class);
    }

    @Override
    protected final void check(StorageMedium medium, ModelView model, Findings findings) {
        if (Places.of(model).areAllOutside(medium.getUsedAt())) {
            return;
        }
        Case answer = findings.at(medium);
        Condition holds = Condition.of(medium, P.getStorageMedium_HoldsInformation());
        if (holds.isNo() || holds.isExempt()) {
            answer.notApplicable("holdsNothing", medium);
        } else {
            check(medium, holds, model, answer);
        }
    }

    /** Gives the answer for one medium that holds records, or may. */
    abstract void check(StorageMedium medium, Condition holds, ModelView model, Case answer);

    /** Whether the expected life is over on a day; misses what its end is counted from. The last day itself is not over. */
    static Condition isOutlived(StorageMedium medium, LocalDate day) {
        Condition known = Condition.allOf(Condition.recorded(medium, P.getStorageMedium_ManufacturedOn()),
                Condition.recorded(medium, P.getStorageMedium_ExpectedLifeYears()));
        return known.isUnknown() ? known : Condition.known(lifeEnd(medium).isBefore(day));
    }

    /** The last day of the expected life; ask only if it is recorded. */
    static LocalDate lifeEnd(StorageMedium medium) {
        return medium.getManufacturedOn().plusYears(medium.getExpectedLifeYears());
    }
}
