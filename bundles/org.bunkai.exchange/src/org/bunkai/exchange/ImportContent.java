package org.bunkai.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;
import org.bunkai.exchange.source.ImportTable.Cell;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Area;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.model.edit.Choices;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds out what the cells of one row mean. What cannot be read becomes a problem; nothing is guessed. */
final class ImportContent {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private final ImportIdentity row;
    private final ImportContext context;
    private final List<Problem> problems;
    private final List<EObject> parts = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();

    ImportContent(ImportIdentity row, ImportContext context) {
        this.row = row;
        this.context = context;
        this.problems = new ArrayList<>(row.problems());
    }

    /** Everything that could not be understood. */
    List<Problem> problems() {
        return problems;
    }

    /** What the row says; of use only if there was no problem. */
    Optional<ImportRow.Content> read() {
        Optional<Device> device = row.device().isPresent() ? row.device() : create();
        if (device.isEmpty()) {
            return Optional.empty();
        }
        checkType(device.get());
        row.cells().forEach((target, cell) -> {
            if (target.isOfDevice() && target.feature().getEContainingClass().isSuperTypeOf(device.get().eClass())) {
                fact(device.get(), target, cell);
            }
        });
        ImportInterface connection = ImportInterface.of(device.get(), row, context, problems);
        replies.addAll(connection.replies());
        return problems.isEmpty() ? Optional.of(new ImportRow.Content(device.get(), row.facility(), connection.added(), parts, replies))
                : Optional.empty();
    }

    private Optional<Device> create() {
        if (!row.problems().isEmpty()) {
            return Optional.empty();
        }
        if (!row.cells().containsKey(ImportTarget.NAME)) {
            add(Kind.MISSING_NAME, ImportTarget.NAME);
        }
        if (row.facility() == null) {
            add(Kind.NO_FACILITY, ImportTarget.FACILITY);
        }
        Optional<DeviceType> type = context.mapping().type(word());
        if (type.isEmpty()) {
            add(word().isEmpty() ? Kind.MISSING_TYPE : Kind.UNKNOWN_TYPE, ImportTarget.KIND, word());
        }
        return problems.isEmpty() ? type.map(DeviceType::create) : Optional.empty();
    }

    /** A device keeps its class; what kind of its class it is can be recorded. */
    private void checkType(Device device) {
        if (word().isEmpty() || device.eContainer() == null) {
            return;
        }
        Optional<DeviceType> type = context.mapping().type(word());
        if (type.isEmpty()) {
            add(Kind.UNKNOWN_TYPE, ImportTarget.KIND, word());
        } else if (type.get().type() != device.eClass()) {
            add(Kind.OTHER_TYPE, ImportTarget.KIND, word(), context.texts().kind(device));
        } else if (type.get().kind() != null) {
            replies.add(Reply.of(device, type.get().feature(), type.get().kind()));
        }
    }

    private String word() {
        return row.cells().containsKey(ImportTarget.KIND) ? row.cells().get(ImportTarget.KIND).text() : "";
    }

    private void fact(Device device, ImportTarget target, Cell cell) {
        EStructuralFeature feature = target.feature();
        switch (AnswerKind.of(feature)) {
            case CHOICE -> word(target, cell, Choices.of(device, feature)).ifPresent(word -> replies.add(Reply.of(device, feature, word)));
            case DATE -> date(cell).ifPresentOrElse(day -> replies.add(Reply.of(device, feature, day)),
                    () -> add(Kind.BAD_DATE, target, cell.text()));
            case NUMBER -> CellText.number(cell.text()).filter(n -> feature != P.getDevice_Count() || n > 0).ifPresentOrElse(
                    number -> replies.add(Reply.of(device, feature, number)),
                    () -> add(feature == P.getDevice_Count() ? Kind.BAD_COUNT : Kind.BAD_NUMBER, target, cell.text()));
            case TEXT -> replies.add(Reply.of(device, feature,
                    feature == P.getElement_Description() ? cell.text() : Messages.oneLine(cell.text())));
            case ELEMENT -> element(target, cell).ifPresent(element -> {
                parts.add(element);
                replies.add(Reply.of(device, feature, element));
            });
            case RECORD -> record(device, target, cell);
            default -> throw new IllegalArgumentException("no cell can hold " + feature.getName());
        }
    }

    /** A date stands for "yes, on that day". */
    private void record(Device device, ImportTarget target, Cell cell) {
        Optional<LocalDate> day = date(cell);
        if (day.isPresent()) {
            replies.add(new Reply(new Fact(device, target.feature()), Answer.YES, day.get(), null, null, null, null));
        } else {
            word(target, cell, Choices.EXPLAINED).ifPresent(word -> replies.add(Reply.of(device, target.feature(), word)));
        }
    }

    private static Optional<LocalDate> date(Cell cell) {
        return CellText.date(cell.date(), cell.text());
    }

    private Optional<? extends Enumerator> word(ImportTarget target, Cell cell, List<? extends Enumerator> choices) {
        Optional<? extends Enumerator> word = ImportWords.literal(choices, cell.text());
        if (word.isEmpty()) {
            add(Kind.UNKNOWN_WORD, target, cell.text(), choices.stream().filter(c -> c != Answer.NOT_APPLICABLE).map(context.texts()::word)
                    .collect(Collectors.joining(context.texts().get("between"))));
        } else if (word.get() == Answer.NOT_APPLICABLE) {
            add(Kind.REASON_NEEDED, target, cell.text());
            return Optional.empty();
        }
        return word;
    }

    /** A party, or an area of the facility; where allowed a new one. */
    private Optional<EObject> element(ImportTarget target, Cell cell) {
        EClass type = (EClass) target.feature().getEType();
        Facility facility = row.facility();
        String name = Messages.oneLine(cell.text());
        List<EObject> found = context.elements().find(name, type).stream()
                .filter(e -> !(e instanceof Area) || EcoreUtil.isAncestor(facility, e)).toList();
        if (found.size() > 1) {
            add(Kind.AMBIGUOUS_ELEMENT, target, name, context.texts().kind(type));
            return Optional.empty();
        }
        if (found.isEmpty() && !context.mapping().addMissing()) {
            add(Kind.UNKNOWN_ELEMENT, target, name, context.texts().kind(type));
            return Optional.empty();
        }
        return Optional.of(!found.isEmpty() ? found.getFirst()
                : type == P.getArea() ? context.additions().area(name, facility) : context.additions().party(name));
    }

    private void add(Kind kind, ImportTarget target, String... arguments) {
        problems.add(new Problem(kind, context.mapping().heading(target).orElse(""), arguments));
    }
}
