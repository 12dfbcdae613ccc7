package org.bunkai.notation.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.BackupCopy;
import org.bunkai.model.architecture.BackupPlan;
import org.bunkai.model.architecture.Detachment;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.FlowPurpose;
import org.bunkai.model.architecture.MediumKind;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.NetworkKind;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.SoftwareKind;
import org.bunkai.model.architecture.StorageDevice;
import org.bunkai.model.architecture.StorageKind;
import org.bunkai.model.architecture.StorageMedium;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.DrawnId;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.Card;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.drawing.Glyph;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.NetworkBox;
import org.bunkai.notation.drawing.NetworkTint;
import org.bunkai.notation.drawing.Note;
import org.bunkai.notation.drawing.Tone;
import org.bunkai.validation.base.Places;
import org.eclipse.emf.ecore.EObject;

/**
 * What is backed up where, as far as the model knows: protected devices, devices that hold copies or make them, networks for
 * backup, and a box for each plan with its media and, line by line, what is known of its copies. Lines are the copies.
 */
final class BackupTopology {

    private static final String BOX = "backup.plans";

    private final Architecture architecture;
    private final Labels labels;
    private final Messages words;
    private final Function<EObject, Mark> marks;
    private final Set<String> cards = new LinkedHashSet<>();
    private final Set<StorageMedium> media = new LinkedHashSet<>();
    private final List<LinkLine> copies = new ArrayList<>();

    BackupTopology(Architecture architecture, Labels labels, Messages words, Function<EObject, Mark> marks) {
        this.architecture = architecture;
        this.labels = labels;
        this.words = words;
        this.marks = marks;
    }

    static boolean exists(Architecture architecture) {
        return !architecture.getBackupPlans().isEmpty()
                || architecture.getFlows().stream().anyMatch(flow -> flow.getPurpose() == FlowPurpose.BACKUP)
                || devices(architecture).anyMatch(BackupTopology::makesCopies);
    }

    private static Stream<Device> devices(Architecture architecture) {
        return architecture.getFacilities().stream().flatMap(facility -> facility.getDevices().stream());
    }

    private static boolean makesCopies(Device device) {
        return device.getSoftware().stream().anyMatch(software -> software.getKind() == SoftwareKind.BACKUP)
                || device instanceof StorageDevice storage
                        && (storage.getKind() == StorageKind.BACKUP_APPLIANCE || storage.getKind() == StorageKind.TAPE_LIBRARY)
                || device.getInterfaces().stream().anyMatch(end -> Places.isEnabled(end) && end.getNetwork() != null
                        && end.getNetwork().getKind() == NetworkKind.BACKUP);
    }

    Drawing of(Drawing drawing) {
        devices(architecture).filter(BackupTopology::makesCopies).forEach(device -> cards.add(device.getId()));
        architecture.getFlows().stream().filter(flow -> flow.getPurpose() == FlowPurpose.BACKUP)
                .flatMap(flow -> Stream.of(flow.getSource(), flow.getTarget())).forEach(end -> card(end).ifPresent(cards::add));
        List<NetworkBox> plans = architecture.getBackupPlans().stream().map(this::plan).toList();
        Set<String> networks = drawing.networks().stream().map(NetworkBox::id).filter(this::forBackup).collect(Collectors.toSet());
        Drawing devices = Excerpt.of(drawing, cards, networks);
        Set<String> shown = devices.cards().stream().map(Card::id).collect(Collectors.toSet());
        plans.forEach(plan -> plan.cards().forEach(card -> shown.add(card.id())));
        List<FacilityBox> boxes = new ArrayList<>(devices.facilities());
        if (!plans.isEmpty()) {
            boxes.add(new FacilityBox(BOX, words.get("backup.box"), "", "", Band.INSTITUTION, Mark.NONE, List.of(), plans));
        }
        return new Drawing(devices.title(), boxes, Stream.concat(devices.links().stream(), copies.stream()
                .filter(copy -> shown.contains(copy.a()) && shown.contains(copy.b()))).toList(), devices.tunnels(), devices.boundaries(),
                List.of(), List.of(), List.of(), devices.shading());
    }

    private boolean forBackup(String id) {
        return Stream.concat(architecture.getNetworks().stream(),
                architecture.getFacilities().stream().flatMap(facility -> facility.getNetworks().stream()))
                .anyMatch(network -> network.getId().equals(id) && network.getKind() == NetworkKind.BACKUP);
    }

    private static Optional<String> card(Element element) {
        return element == null || element instanceof Network ? Optional.empty() : Places.deviceOf(element).map(Device::getId);
    }

    private NetworkBox plan(BackupPlan plan) {
        List<Card> boxed = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (Element element : plan.getProtects()) {
            card(element).ifPresentOrElse(cards::add, () -> notes.add(Note.plain(words.get("backup.protects", labels.name(element)))));
        }
        if (plan.getProtects().isEmpty()) {
            notes.add(new Note(words.get("backup.protects.unknown"), Tone.UNKNOWN));
        }
        int number = 1;
        for (BackupCopy copy : plan.getCopies()) {
            card(copy.getTarget()).ifPresent(cards::add);
            card(copy.getAttachedTo()).ifPresent(cards::add);
            if (copy.getTarget() instanceof StorageMedium medium && media.add(medium)) {
                boxed.add(medium(medium));
            }
            lines(plan, copy);
            notes.addAll(notes(copy, number++));
        }
        if (plan.getCopies().isEmpty()) {
            notes.add(new Note(words.get("backup.copies.unknown"), Tone.UNKNOWN));
        }
        notes.add(record("backup.restore", plan.getRestoreTested()));
        return new NetworkBox(plan.getId(), labels.name(plan), "", NetworkTint.BACKUP, false, marks.apply(plan), notes, boxed);
    }

    private Card medium(StorageMedium medium) {
        boolean unknown = medium.getKind() == MediumKind.UNKNOWN;
        return new Card(medium.getId(), labels.name(medium), unknown ? words.get("backup.medium.unknown") : labels.of(medium.getKind()),
                unknown ? Tone.UNKNOWN : Tone.NORMAL, Glyph.MEDIUM, 1, false, marks.apply(medium), List.of());
    }

    /** From each protected device to where the copy is. */
    private void lines(BackupPlan plan, BackupCopy copy) {
        String target = copy.getTarget() instanceof StorageMedium medium ? medium.getId() : card(copy.getTarget()).orElse(null);
        Mark mark = marks.apply(copy);
        MarkKind kind = mark.hollow() ? MarkKind.NONE : mark.kind();
        plan.getProtects().stream().map(BackupTopology::card).flatMap(Optional::stream).distinct()
                .filter(source -> target != null && !source.equals(target))
                .forEach(source -> copies.add(new LinkLine(DrawnId.line(copy.getId(), source), source, target, kind, LinkLine.Style.COPY)));
    }

    /** What is not recorded is said to be unknown. */
    private List<Note> notes(BackupCopy copy, int number) {
        Element target = copy.getTarget();
        Note where = target == null ? new Note(words.get("backup.copy", number, words.get("backup.target.unknown")), Tone.UNKNOWN)
                : Note.plain(words.get("backup.copy", number, labels.name(target)));
        boolean known = copy.getDetachment() != Detachment.UNKNOWN && copy.getGenerations() != null && copy.getIntervalDays() != null;
        String how = Stream.of(
                copy.getDetachment() == Detachment.UNKNOWN ? words.get("backup.detachment.unknown") : labels.of(copy.getDetachment()),
                copy.getGenerations() == null ? words.get("backup.generations.unknown")
                        : words.get("backup.generations", copy.getGenerations()),
                copy.getIntervalDays() == null ? words.get("backup.interval.unknown")
                        : words.get("backup.interval", copy.getIntervalDays()))
                .collect(Collectors.joining(words.get("separator")));
        return List.of(where, new Note(how, known ? Tone.NORMAL : Tone.UNKNOWN), record("backup.last", copy.getLastSuccess()));
    }

    private Note record(String key, Record record) {
        if (record == null || record.getAnswer() == Answer.UNKNOWN) {
            return new Note(words.get(key + ".unknown"), Tone.UNKNOWN);
        }
        if (record.getAnswer() != Answer.YES) {
            return new Note(words.get(key + ".no"), Tone.ALERT);
        }
        return Note.plain(record.getOn() == null ? words.get(key + ".undated") : words.get(key, record.getOn().toString()));
    }
}
