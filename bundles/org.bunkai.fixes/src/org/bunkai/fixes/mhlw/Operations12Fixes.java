package org.bunkai.fixes.mhlw;

import java.util.List;

import org.bunkai.fixes.Fix;
import org.bunkai.fixes.FixProvider;
import org.bunkai.fixes.FixTexts;
import org.bunkai.fixes.Measure;
import org.bunkai.fixes.MeasurePlaces;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Link;
import org.osgi.service.component.annotations.Component;

/** Fixes for chapter 12 of the operations volume. What was copied too late cannot be copied in time any more: there is none for that. */
@Component
public final class Operations12Fixes implements FixProvider {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final FixTexts TEXTS = FixLabels.TEXTS;

    private static final List<Fix> FIXES = List.of(
            Measure.of(TEXTS, "mhlw.ops12.05.b.planned", "mhlw.ops12.05.b.lapsed", "mhlw.ops12.05.b.tooLate")
                    .ask(P.getStorageMedium_CopyPlannedFor()),
            Measure.of(TEXTS, "mhlw.ops12.05.c.device", "mhlw.ops12.05.c.passed").at(MeasurePlaces.named(Device.class))
                    .ask(P.getDevice_ExpectedEndOfLife()),
            Measure.of(TEXTS, "mhlw.ops12.05.c.line", "mhlw.ops12.05.c.passed").at(MeasurePlaces.named(Link.class))
                    .ask(P.getLink_ExpectedEndOfLife()));

    @Override
    public List<Fix> fixes() {
        return FIXES;
    }
}
