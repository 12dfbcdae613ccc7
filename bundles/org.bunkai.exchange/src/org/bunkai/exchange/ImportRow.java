package org.bunkai.exchange;

import java.util.List;
import java.util.stream.Stream;

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
    private final List<String> details;
    private final String between;

    private ImportRow(int number, String name, Outcome outcome, Content content, List<String> details, String between) {
        this.number = number;
        this.name = Shown.piece(name);
        this.outcome = outcome;
        this.content = content;
        this.details = List.copyOf(details);
        this.between = between;
    }

    static ImportRow of(int number, String name, List<Problem> problems, ExchangeTexts texts) {
        return new ImportRow(number, name, Outcome.PROBLEM, null, problems.stream().map(p -> p.cell().isEmpty() ? p.sentence(texts)
                : texts.get("import.column", Shown.piece(p.cell()), p.sentence(texts))).toList(), " ");
    }

    static ImportRow of(int number, String name, Content content, FactWriter writer, ExchangeTexts texts) {
        List<Reply> changing = content.replies().stream().filter(r -> writer.effect(r) != FactWriter.Effect.SAME).toList();
        if (content.isNew()) {
            Stream<String> type = Stream.of(texts.get("import.value", texts.get("import.kind"),
                    DeviceType.of(content.device()).label(texts.locale())));
            return new ImportRow(number, name, Outcome.CREATED, content, Stream.concat(type, changing.stream()
                    .filter(reply -> reply.fact().feature() != ImportTarget.NAME.feature())
                    .map(reply -> texts.get("import.value", texts.fact(reply.fact()), Shown.piece(texts.value(after(reply)))))).toList(),
                    texts.get("import.between"));
        }
        return new ImportRow(number, name, changing.isEmpty() ? Outcome.UNCHANGED : Outcome.UPDATED, content, changing.stream()
                .map(reply -> texts.get("import.change", texts.fact(reply.fact()), Shown.piece(texts.value(AnswerBook.value(reply.fact()))),
                        Shown.piece(texts.value(after(reply))))).toList(), texts.get("import.between"));
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
        return details;
    }

    /** The same in one line. */
    public String detail() {
        return String.join(between, details);
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
