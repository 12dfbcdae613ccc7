package org.bunkai.assessment;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Contact;
import org.bunkai.model.architecture.DutyAssignment;
import org.bunkai.model.architecture.Identified;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Phase;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;

/**
 * 責任分界表: every responsibility boundary in words, and the places where one has to be and is not recorded.
 *
 * @param rows the boundaries, in the order of their ids
 * @param missing where findings of clause 13① say that a boundary is missing or perhaps missing, worst first; waived ones included
 */
public record ResponsibilityTable(List<Row> rows, List<MissingRow> missing) {

    private static final String CLAUSE_RULES = "mhlw.ops13.01.";
    private static final Set<String> MISSING = Set.of("noBoundary", "boundaryUnknown");

    public ResponsibilityTable {
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    /**
     * A cell in words.
     *
     * @param text what is recorded, else the word for "unknown"
     * @param known whether it is recorded
     */
    public record Cell(String text, boolean known) {
    }

    /**
     * One boundary.
     *
     * @param number from 1, as in the drawing
     * @param boundary the boundary
     * @param name name
     * @param kind in words
     * @param at where it is placed
     * @param sides one per party
     * @param agreed answer and date
     * @param reported answer and date
     * @param approved answer and date
     * @param agreement name of the document, or empty
     */
    public record Row(int number, ResponsibilityBoundary boundary, String name, String kind, Cell at, List<Side> sides, Cell agreed,
            Cell reported, Cell approved, String agreement) {

        public Row {
            sides = List.copyOf(sides);
        }
    }

    /**
     * One side of a boundary.
     *
     * @param party name
     * @param contact role, person and telephone number
     * @param range elements
     * @param normal duties in normal operation
     * @param emergency duties in an emergency
     */
    public record Side(Cell party, Cell contact, Cell range, Cell normal, Cell emergency) {
    }

    /**
     * A place without boundary.
     *
     * @param finding says so; its element is the place
     * @param at name of the place
     * @param parties names of the parties that meet there
     */
    public record MissingRow(Finding finding, String at, List<String> parties) {

        public MissingRow {
            parties = List.copyOf(parties);
        }
    }

    /** The boundaries of a model in the order of their numbers, of which the first is 1; drawings number them alike. */
    public static List<ResponsibilityBoundary> numbered(Architecture architecture) {
        return architecture.getBoundaries().stream().sorted(Comparator.comparing(Identified::getId)).toList();
    }

    /** The table of a result, in the language of its texts. */
    public static ResponsibilityTable of(CheckResult result, FindingTexts texts) {
        return new Builder(texts).build(result);
    }

    private static final class Builder {

        private final FindingTexts texts;
        private final Messages words;
        private final String separator;

        Builder(FindingTexts texts) {
            this.texts = texts;
            this.words = texts.words();
            this.separator = words.word("value.separator");
        }

        ResponsibilityTable build(CheckResult result) {
            List<ResponsibilityBoundary> boundaries = numbered(result.architecture());
            return new ResponsibilityTable(boundaries.stream().map(b -> row(boundaries.indexOf(b) + 1, b)).toList(),
                    result.findings().stream().filter(Builder::tellsOfMissing).map(this::missing).toList());
        }

        private static boolean tellsOfMissing(Finding finding) {
            return finding.rule().id().startsWith(CLAUSE_RULES) && MISSING.contains(finding.key().substring(finding.key().lastIndexOf('.') + 1));
        }

        private MissingRow missing(Finding finding) {
            Stream<?> named = Stream.concat(finding.others().stream(), finding.arguments().stream());
            return new MissingRow(finding, texts.name(finding.element()), named.filter(Party.class::isInstance).map(Party.class::cast).distinct()
                    .map(texts::name).toList());
        }

        private Row row(int number, ResponsibilityBoundary boundary) {
            return new Row(number, boundary, texts.name(boundary), texts.literal(boundary.getKind()), name(boundary.getAt()),
                    boundary.getSides().stream().map(this::side).toList(), record(boundary.getAgreed()), record(boundary.getReported()),
                    record(boundary.getApproved()), boundary.getAgreement() == null ? "" : texts.name(boundary.getAgreement()));
        }

        private Side side(BoundarySide side) {
            String range = side.getRange().stream().sorted(Comparator.comparing(Identified::getId)).map(texts::name)
                    .collect(Collectors.joining(separator));
            return new Side(name(side.getParty()), list(contact(side.getContact()), side.getContactRecorded()),
                    list(range, side.getRangeRecorded()), list(duties(side, Phase.NORMAL), side.getNormalDutiesRecorded()),
                    list(duties(side, Phase.EMERGENCY), side.getEmergencyDutiesRecorded()));
        }

        private String duties(BoundarySide side, Phase phase) {
            return side.getDuties().stream().filter(d -> d.getPhase() == phase).map(this::duty).collect(Collectors.joining(separator));
        }

        private String duty(DutyAssignment duty) {
            String name = texts.literal(duty.getDuty());
            return duty.getDetails() == null ? name : words.get("table.details", name, duty.getDetails());
        }

        private static String contact(Contact contact) {
            return contact == null ? "" : Stream.of(contact.getRole(), contact.getPerson(), contact.getPhone()).filter(Objects::nonNull)
                    .filter(Predicate.not(String::isBlank)).collect(Collectors.joining(" "));
        }

        /** What an empty list means: none, or not known. */
        private Cell list(String items, Answer recorded) {
            return !items.isEmpty() ? new Cell(items, true) : recorded == Answer.UNKNOWN ? unknown() : new Cell(words.word("table.none"), true);
        }

        private Cell record(Record fact) {
            if (fact == null || fact.getAnswer() == Answer.UNKNOWN) {
                return unknown();
            }
            String answer = texts.literal(fact.getAnswer());
            return new Cell(fact.getOn() == null ? answer : answer + " " + fact.getOn(), true);
        }

        private Cell name(EObject element) {
            return Optional.ofNullable(element).map(e -> new Cell(texts.name(e), true)).orElseGet(this::unknown);
        }

        private Cell unknown() {
            return new Cell(words.word("table.unknown"), false);
        }
    }
}
