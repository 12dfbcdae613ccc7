package org.bunkai.exchange;

import java.util.List;
import java.util.stream.Stream;

import org.bunkai.exchange.AnswerBook.Change;
import org.bunkai.exchange.ExchangeException.Problem;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.edit.AnswerKind;
import org.eclipse.emf.ecore.EObject;

/** What becomes of one row of a table of devices. */
public final class ImportRow {

    /** What it does. */
    public enum Outcome {
        /** A device that the model does not have. */
        CREATED,
        /** The model says less, or something else, of the device. */
        UPDATED,
        /** The model says so already. */
        UNCHANGED,
        /** Something in it cannot be read; all of the row is left out. */
        PROBLEM
    }

    /**
     * What a row says, in terms of the model.
     *
     * @param device a device of the model, or a new one in no model yet
     * @param facility where the device stands or will stand
     * @param added a new interface of the device, or null
     * @param parts parties and areas that it names, which may be in no model yet
     * @param replies values of the device and its interface
     */
    record Content(Device device, Facility facility, Interface added, List<EObject> parts, List<Reply> replies) {

        boolean isNew() {
            return device.eContainer() == null;
        }
    }

    private final int number;
    private final String name;
    private final Outcome outcome;
    private final Content content;
    private final List<Change> changes;
    private final List<Problem> problems;
    private final ExchangeTexts texts;

    private ImportRow(ImportIdentity row, Outcome outcome, Content content, List<Change> changes, List<Problem> problems,
            ExchangeTexts texts) {
        this.number = row.number();
        this.name = Shown.piece(row.name());
        this.outcome = outcome;
        this.content = content;
        this.changes = List.copyOf(changes);
        this.problems = List.copyOf(problems);
        this.texts = texts;
    }

    static ImportRow of(ImportIdentity row, List<Problem> problems, ExchangeTexts texts) {
        return new ImportRow(row, Outcome.PROBLEM, null, List.of(), problems, texts);
    }

    static ImportRow of(ImportIdentity row, Content content, FactWriter writer, ExchangeTexts texts) {
        List<Change> changes = content.replies().stream().filter(reply -> writer.effect(reply) != FactWriter.Effect.SAME)
                .map(reply -> new Change(reply.fact(), AnswerBook.value(reply.fact()), after(reply))).toList();
        Outcome outcome = content.isNew() ? Outcome.CREATED : changes.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED;
        return new ImportRow(row, outcome, content, changes, List.of(), texts);
    }

    /** Where the user finds it in the file, from 1. */
    public int number() {
        return number;
    }

    /** What the device is called, else its number in the ledger; empty if the row says neither. */
    public String name() {
        return name;
    }

    /** What it does. */
    public Outcome outcome() {
        return outcome;
    }

    /** What it records, a value each, or what is wrong with it, a sentence each. */
    public List<String> details() {
        return switch (outcome) {
            case PROBLEM -> problems.stream().map(problem -> problem.cell().isEmpty() ? problem.sentence(texts)
                    : texts.get("import.column", Shown.piece(problem.cell()), problem.sentence(texts))).toList();
            case CREATED -> Stream.concat(
                    Stream.of(texts.get("import.value", texts.get("import.kind"), DeviceType.of(content.device()).label(texts.locale()))),
                    changes.stream().filter(change -> change.fact().feature() != ImportTarget.NAME.feature())
                            .map(change -> texts.get("import.value", texts.fact(change.fact()), value(change.after())))).toList();
            case UPDATED, UNCHANGED -> changes.stream().map(change -> texts.get("import.change", texts.fact(change.fact()),
                    value(change.before()), value(change.after()))).toList();
        };
    }

    /** The same in one line. */
    public String detail() {
        return String.join(outcome == Outcome.PROBLEM ? " " : texts.get("import.between"), details());
    }

    private String value(Object value) {
        return Shown.piece(texts.value(value));
    }

    /** What it says; {@code null} if it cannot be read. */
    Content content() {
        return content;
    }

    private static Object after(Reply reply) {
        if (AnswerKind.of(reply.fact().feature()) != AnswerKind.RECORD) {
            return reply.value();
        }
        Record record = ArchitectureFactory.eINSTANCE.createRecord();
        FactWriter.parts(reply).forEach(record::eSet);
        return record;
    }
}
