package org.bunkai.rules.mhlw.ops08;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.base.Condition;

/**
 * What the manufacturer told about the security of a device: as recorded on the device, else by the latest disclosure of the manufacturer
 * that names the device. An MDS is made per product, so one that names no device says nothing about this one.
 */
final class ManufacturerInformation {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private static final Comparator<Document> BY_DATE = Comparator.comparing(Document::getRevisedOn,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private ManufacturerInformation() {
    }

    /** Whether there is any. */
    static Condition isSupplied(Device device) {
        Condition recorded = Condition.of(device, P.getDevice_ManufacturerInfo());
        return recorded.isUnknown() && disclosure(device).isPresent() ? Condition.known(true) : recorded;
    }

    /** Whether nothing is recorded but that the manufacturer has disclosures, which may be about the device. */
    static boolean isPerhapsSupplied(Device device) {
        return isSupplied(device).isUnknown() && device.getManufacturer() != null && !device.getManufacturer().getDisclosures().isEmpty();
    }

    /** Whether what was supplied is no later than a day; misses whether there is any, or its date. */
    static Condition isNotAfter(Device device, LocalDate day) {
        Optional<LocalDate> on = suppliedOn(device);
        Record fact = device.getManufacturerInfo();
        if (on.isPresent()) {
            return Condition.known(!on.get().isAfter(day));
        }
        return fact != null && isSupplied(device).isYes() ? Condition.unknown(fact, P.getRecord_On())
                : Condition.unknown(device, P.getDevice_ManufacturerInfo());
    }

    private static Optional<LocalDate> suppliedOn(Device device) {
        Optional<Record> fact = Optional.ofNullable(device.getManufacturerInfo());
        return fact.map(Record::getOn).or(() -> fact.map(Record::getDocument).or(() -> disclosure(device)).map(Document::getRevisedOn));
    }

    private static Optional<Document> disclosure(Device device) {
        return Optional.ofNullable(device.getManufacturer()).stream().flatMap(party -> party.getDisclosures().stream())
                .filter(document -> document.getCoversElements().contains(device)).max(BY_DATE);
    }
}
