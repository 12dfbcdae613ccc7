package org.bunkai.rules.mhlw.ops08;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.base.Condition;

/**
 * Whether a device has malware protection, and why it may have none (ops 8②).
 *
 * <p>Reads: {@code Device.protections}, {@code protectionsRecorded}, {@code canCarryProtection} and {@code manufacturerForbidsProtection},
 * {@code Facility.documentComplete}, and the evidence of {@link Condition}.</p>
 */
final class Protections {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private Protections() {
    }

    /** Whether any is installed: what is listed; none where the list is complete, or where the device can carry none. */
    static Condition areInstalled(Device device) {
        boolean listed = !device.getProtections().isEmpty();
        return !listed && canCarry(device).isNo() ? Condition.known(false)
                : Condition.listed(listed, device, P.getDevice_ProtectionsRecorded());
    }

    /** Whether none can be installed, and a document says so. */
    static Condition areImpossible(Device device) {
        Condition impossible = canCarry(device).not();
        return impossible.isYes() ? isDocumented(device.getCanCarryProtection(), device) : impossible;
    }

    /** Whether the manufacturer forbids any. Unless that is recorded, it does not forbid what can be carried. */
    static Condition areForbidden(Device device) {
        Condition forbidden = Condition.of(device, P.getDevice_ManufacturerForbidsProtection());
        return forbidden.isUnknown() && !canCarry(device).isUnknown() ? Condition.known(false) : forbidden;
    }

    /** Whether a record names its document; that there is none is known only where all documents are recorded (RULES.md §1.1). */
    static Condition isDocumented(Record record, Device device) {
        boolean complete = ((Facility) device.eContainer()).getDocumentComplete() == Answer.YES;
        return record.getDocument() == null && complete ? Condition.known(false) : Condition.recorded(record, P.getRecord_Document());
    }

    /** What is installed can be carried. */
    private static Condition canCarry(Device device) {
        return device.getProtections().isEmpty() ? Condition.of(device, P.getDevice_CanCarryProtection()) : Condition.known(true);
    }
}
