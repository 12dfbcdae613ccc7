package org.bunkai.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bunkai.exchange.AnswerSheet.Cell;
import org.bunkai.exchange.AnswerSheet.Row;
import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.model.edit.Choices;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Finds out what the cells of a row mean. Words may differ in width and case from those of the drop-down lists. */
final class ReplyParser {

    private static final Pattern BETWEEN = Pattern.compile("[、;;\\n]");

    private final ExchangeTexts texts;
    private final ElementFinder elements;
    private final List<Problem> problems = new ArrayList<>();

    ReplyParser(FactKeys facts, ExchangeTexts texts) {
        this.texts = texts;
        this.elements = new ElementFinder(facts, texts);
    }

    /** Everything that could not be understood so far. */
    List<Problem> problems() {
        return problems;
    }

    /** Whether anything is filled in: an empty answer and the word for "unknown" say nothing. */
    boolean isAnswered(Row row) {
        return Column.FILLED.stream().anyMatch(c -> c == Column.ANSWER ? !isUnknown(row.text(c)) : !row.text(c).isEmpty());
    }

    /** The answer of a row that is filled in; empty if a problem was found. */
    Optional<Reply> parse(Row row, Fact fact) {
        int before = problems.size();
        Set<Column> open = QuestionRow.open(fact);
        for (Column column : Column.FILLED) {
            Cell cell = row.cells().get(column);
            if (cell != null && !open.contains(column)) {
                add(open.isEmpty() ? new Problem(Kind.NOT_IN_TABLE, cell.address())
                        : new Problem(Kind.UNUSED_CELL, cell.address(), texts.heading(column)));
            }
        }
        Cell answer = row.cells().get(Column.ANSWER);
        if (!open.isEmpty() && isUnknown(row.text(Column.ANSWER))) {
            add(new Problem(Kind.MISSING_ANSWER, row.cells().get(Column.KEY).address(), texts.heading(Column.ANSWER)));
        }
        if (problems.size() > before) {
            return Optional.empty();
        }
        ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
        Object value = value(answer, fact);
        LocalDate on = optional(row, Column.ON, this::date);
        LocalDate until = optional(row, Column.UNTIL, this::date);
        Party by = (Party) optional(row, Column.BY, c -> element(c, c.text(), p.getParty()));
        String reason = optional(row, Column.REASON, Cell::text);
        Document document = (Document) optional(row, Column.DOCUMENT, c -> element(c, c.text(), p.getDocument()));
        if (value == Answer.NOT_APPLICABLE && reason == null && !row.cells().containsKey(Column.DOCUMENT)) {
            add(new Problem(Kind.MISSING_REASON, answer.address(), texts.heading(Column.REASON), texts.heading(Column.DOCUMENT)));
        }
        return problems.size() > before ? Optional.empty() : Optional.of(new Reply(fact, value, on, until, by, reason, document));
    }

    private boolean isUnknown(String word) {
        return word.isEmpty() || CellText.normal(word).equals(CellText.normal(texts.word(Answer.UNKNOWN)));
    }

    private static <T> T optional(Row row, Column column, Function<Cell, T> meaning) {
        return row.cells().containsKey(column) ? meaning.apply(row.cells().get(column)) : null;
    }

    private Object value(Cell cell, Fact fact) {
        return switch (AnswerKind.of(fact.feature())) {
            case CHOICE, RECORD -> word(cell, cell.text(), fact);
            case CHOICES -> parts(cell, text -> word(cell, text, fact));
            case DATE -> date(cell);
            case NUMBER -> number(cell);
            case TEXT -> cell.text();
            case TEXTS -> parts(cell, Function.identity());
            case ELEMENT -> element(cell, cell.text(), (EClass) fact.feature().getEType());
            case ELEMENTS -> parts(cell, text -> element(cell, text, (EClass) fact.feature().getEType()));
            case MODEL -> throw new IllegalArgumentException("no cell can answer " + FactKeys.of(fact));
        };
    }

    private static <T> List<T> parts(Cell cell, Function<String, T> meaning) {
        return BETWEEN.splitAsStream(cell.text()).map(String::strip).filter(s -> !s.isEmpty()).map(meaning).filter(Objects::nonNull)
                .distinct().toList();
    }

    private Enumerator word(Cell cell, String text, Fact fact) {
        List<? extends Enumerator> choices = Choices.of(fact.holder(), fact.feature());
        for (Enumerator choice : choices) {
            if (CellText.normal(texts.word(choice)).equals(CellText.normal(text))) {
                return choice;
            }
        }
        add(new Problem(Kind.UNKNOWN_WORD, cell.address(), text,
                choices.stream().map(texts::word).collect(Collectors.joining(texts.get("between")))));
        return null;
    }

    private LocalDate date(Cell cell) {
        Optional<LocalDate> date = CellText.date(cell.date(), cell.text());
        if (date.isEmpty()) {
            add(new Problem(Kind.BAD_DATE, cell.address(), cell.text()));
        }
        return date.orElse(null);
    }

    private Integer number(Cell cell) {
        Optional<Integer> number = CellText.number(cell.text());
        if (number.isEmpty()) {
            add(new Problem(Kind.BAD_NUMBER, cell.address(), cell.text()));
        }
        return number.orElse(null);
    }

    private EObject element(Cell cell, String text, EClass type) {
        List<EObject> found = elements.find(text, type);
        if (found.size() == 1) {
            return found.getFirst();
        }
        add(new Problem(found.isEmpty() ? Kind.UNKNOWN_ELEMENT : Kind.AMBIGUOUS_ELEMENT, cell.address(), text, texts.kind(type)));
        return null;
    }

    private void add(Problem problem) {
        problems.add(problem);
    }
}
