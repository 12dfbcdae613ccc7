package org.bunkai.fixes.mhlw;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.bunkai.fixes.Edits;
import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.FixInput;
import org.bunkai.fixes.FixValues;
import org.bunkai.fixes.KeyedFix;
import org.bunkai.fixes.Proposal;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Credential;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Software;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Records that each device was given a password of its own. The first device keeps the credential; a new one takes over what belongs to its
 * use (rights, second factor, lockout, decided interval), and nothing that is said of the password itself. A group of equal devices is one
 * device in the model and cannot be split.
 */
final class CredentialSplit extends KeyedFix {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;
    private static final List<EStructuralFeature> KEPT = List.of(P.getCredential_MultiFactor(), P.getCredential_Lockout(),
            P.getCredential_Privileged(), P.getCredential_ChangeNeeded(), P.getCredential_ChangeIntervalDays());

    CredentialSplit(String id, String... keys) {
        super(FixLabels.TEXTS, id, List.of(keys));
    }

    @Override
    protected Stream<Proposal> proposals(FixContext context) {
        return context.edited((Credential) context.finding().element()).filter(CredentialSplit::canSplit).stream()
                .map(credential -> proposal(credential, List.of(FixInput.of(credential, P.getRecord_On())),
                        (edits, values) -> split(credential, edits, values)));
    }

    private static boolean canSplit(Credential credential) {
        Set<Device> devices = devices(credential);
        return devices.size() > 1 && devices.stream().allMatch(device -> device.getCount() == 1);
    }

    private static void split(Credential credential, Edits edits, FixValues values) {
        devices(credential).stream().skip(1).toList().forEach(device -> {
            Credential own = ArchitectureFactory.eINSTANCE.createCredential();
            KEPT.stream().filter(credential::eIsSet).forEach(feature -> own.eSet(feature, credential.eGet(feature)));
            if (credential.getName() != null) {
                own.setName(credential.getName() + " / " + (device.getName() == null ? device.getId() : device.getName()));
            }
            Record changed = ArchitectureFactory.eINSTANCE.createRecord();
            changed.setAnswer(Answer.YES);
            changed.setOn(values.get(P.getRecord_On(), LocalDate.class).orElseThrow());
            own.setChanged(changed);
            if (credential.getDevices().contains(device)) {
                edits.remove(credential, P.getCredential_Devices(), device);
                own.getDevices().add(device);
            }
            List<Software> software = credential.getSoftware().stream().filter(each -> each.eContainer() == device).toList();
            software.forEach(each -> edits.remove(credential, P.getCredential_Software(), each));
            own.getSoftware().addAll(software);
            edits.add(edits.architecture(), P.getArchitecture_Credentials(), own);
        });
    }

    private static Set<Device> devices(Credential credential) {
        Set<Device> devices = new LinkedHashSet<>(credential.getDevices());
        credential.getSoftware().stream().map(Software::eContainer).filter(Device.class::isInstance).map(Device.class::cast)
                .forEach(devices::add);
        return devices;
    }
}
