package org.bunkai.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** Year, month and day: 2026-04-01, 2026/4/1, 2026.4.1, 2026年4月1日. */
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:[-/.](\\d{1,2})[-/.](\\d{1,2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern ID_AT_END = Pattern.compile("\\[([A-Za-z][A-Za-z0-9_.-]*)\\]$");
    private static final Pattern BETWEEN = Pattern.compile("[、;;\\n]");

    private final FactKeys facts;
    private final ExchangeTexts texts;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<EClass, Map<String, List<EObject>>> names = new HashMap<>();

    ReplyParser(FactKeys facts, ExchangeTexts texts) {
        this.facts = facts;
        this.texts = texts;
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
        return word.isEmpty() || normal(word).equals(normal(texts.word(Answer.UNKNOWN)));
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
            if (normal(texts.word(choice)).equals(normal(text))) {
                return choice;
            }
        }
        add(new Problem(Kind.UNKNOWN_WORD, cell.address(), text,
                choices.stream().map(texts::word).collect(Collectors.joining(texts.get("between")))));
        return null;
    }

    private LocalDate date(Cell cell) {
        Optional<LocalDate> date = cell.date().or(() -> date(cell.text()))
                .filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
        if (date.isEmpty()) {
            add(new Problem(Kind.BAD_DATE, cell.address(), cell.text()));
        }
        return date.orElse(null);
    }

    private static Optional<LocalDate> date(String text) {
        Matcher matcher = DATE.matcher(compatible(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int[] parts = Stream.of(1, 2, 3, 4, 5).map(matcher::group).filter(Objects::nonNull).mapToInt(Integer::parseInt).toArray();
        try {
            return Optional.of(LocalDate.of(parts[0], parts[1], parts[2]));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Integer number(Cell cell) {
        String text = compatible(cell.text());
        if (!NUMBER.matcher(text).matches()) {
            add(new Problem(Kind.BAD_NUMBER, cell.address(), cell.text()));
            return null;
        }
        return Integer.valueOf(text);
    }

    /** An element by the text of the drop-down list, by its id, or by its name if no other of the class has it. */
    private EObject element(Cell cell, String text, EClass type) {
        Matcher chosen = ID_AT_END.matcher(text);
        for (String id : chosen.find() ? List.of(chosen.group(1), text) : List.of(text)) {
            if (facts.element(id) instanceof EObject element && type.isInstance(element)) {
                return element;
            }
        }
        List<EObject> named = names.computeIfAbsent(type, this::names).getOrDefault(normal(text), List.of());
        if (named.size() == 1) {
            return named.getFirst();
        }
        add(new Problem(named.isEmpty() ? Kind.UNKNOWN_ELEMENT : Kind.AMBIGUOUS_ELEMENT, cell.address(), text, texts.kind(type)));
        return null;
    }

    private Map<String, List<EObject>> names(EClass type) {
        return facts.objects().stream().filter(type::isInstance).collect(Collectors.groupingBy(o -> normal(texts.name(o))));
    }

    private void add(Problem problem) {
        problems.add(problem);
    }

    /** A word without differences of width, case and margin. */
    private static String normal(String text) {
        return compatible(text).toLowerCase(Locale.ROOT);
    }

    /** Full-width digits and letters, say, as ordinary ones. */
    private static String compatible(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
