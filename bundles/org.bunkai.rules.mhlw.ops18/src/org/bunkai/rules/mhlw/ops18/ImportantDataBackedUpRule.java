package org.bunkai.rules.mhlw.ops18;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Software;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.Places;

/**
 * Ops 18①: 「バックアップからの重要なファイルの復元」. Important data is in a backup plan, and it is written how to restore it. Asks software; and a device that
 * stores medical information where none of its software holds the important data.
 */
final class ImportantDataBackedUpRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops18.01.4a";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        BackupCover cover = BackupCover.in(model);
        for (Facility facility : places.facilities()) {
            IncidentPlans incident = IncidentPlans.of(facility, model);
            for (Device device : places.devices(facility)) {
                List<Software> software = device.getSoftware().stream()
                        .filter(each -> isPossible(Condition.of(each, P.getSoftware_ImportantData()))).toList();
                software.forEach(each -> check(each, Condition.of(each, P.getSoftware_ImportantData()),
                        cover.of(facility, incident, List.of(each, device)), findings.at(each)));
                Condition stores = Condition.of(device, P.getDevice_StoresMedicalInformation());
                if (software.isEmpty() && isPossible(stores)) {
                    List<Element> held = Stream.concat(Stream.of(device), device.getSoftware().stream()).map(Element.class::cast).toList();
                    checkDevice(device, stores, cover, cover.of(facility, incident, held), findings.at(device));
                }
            }
        }
    }

    private static boolean isPossible(Condition important) {
        return important.isYes() || important.isUnknown();
    }

    private static void checkDevice(Device device, Condition stores, BackupCover all, BackupCover.Cover cover, Case answer) {
        if (all.holdsCopies(device)) {
            answer.notApplicable("holdsCopies", device);
        } else {
            check(device, stores, cover, answer);
        }
    }

    private static void check(Element element, Condition important, BackupCover.Cover cover, Case answer) {
        Condition restorable = cover.isBackedUp().isYes() ? cover.isRestorable() : cover.isBackedUp();
        if (important.isYes() && restorable.isExempt()) {
            answer.notApplicable("exempt", element);
            return;
        }
        Condition lacking = Condition.allOf(important, restorable.not());
        if (lacking.isYes()) {
            answer.violated(cover.isBackedUp().isNo() ? "noPlan" : "noProcedure", element);
        } else if (lacking.isUnknown()) {
            answer.undecidable("unknown", lacking.missing(), element);
        } else {
            answer.satisfied();
        }
    }
}
