package org.bunkai.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.bunkai.exchange.AnswerSheet.Row;
import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.exchange.ExchangeException.Problem;
import org.bunkai.model.Ids;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What became of the answers of a table.
 *
 * @param written answers that stand in the model now, by key
 * @param kept answers that differ from what the model says, which was not overwritten, by key
 * @param unknown rows whose key is not in the model
 * @param same number of answers that the model gave already
 * @param unanswered number of rows without answer
 */
public record AnswerBook(List<Change> written, List<Change> kept, List<UnknownRow> unknown, int same, int unanswered) {

    /**
     * One fact and its two values: attribute values, elements, lists of them, or copies of records. {@code null} if there is none.
     *
     * @param fact the fact
     * @param before what the model said
     * @param after what the answer says
     */
    public record Change(Fact fact, Object before, Object after) {

        /** In one line: element, fact, both values. Languages other than ja get English. */
        public String describe(Locale locale) {
            ExchangeTexts texts = ExchangeTexts.of(locale);
            return texts.get("change", Shown.piece(texts.about(fact)), texts.fact(fact), Shown.piece(texts.value(before)),
                    Shown.piece(texts.value(after)));
        }
    }

    /**
     * A row that asks for nothing in the model.
     *
     * @param number number in the file, from 1
     * @param key what stands for the key
     */
    public record UnknownRow(int number, String key) {
    }

    public AnswerBook {
        written = List.copyOf(written);
        kept = List.copyOf(kept);
        unknown = List.copyOf(unknown);
    }

    /**
     * Brings answers into a model: all that can be understood, or none. The model is changed in memory only. Equal models and tables give
     * equal models, whatever the order of the rows.
     *
     * @param overwrite whether an answer replaces another value that the model has
     * @throws ExchangeException if a cell cannot be understood; the model is then untouched
     */
    public static AnswerBook enter(AnswerSheet sheet, Architecture architecture, boolean overwrite) throws ExchangeException {
        FactKeys facts = new FactKeys(architecture);
        ReplyParser parser = new ReplyParser(facts, sheet.texts());
        Map<String, Reply> replies = new TreeMap<>();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        List<UnknownRow> unknown = new ArrayList<>();
        int unanswered = 0;
        for (Row row : sheet.rows()) {
            String key = row.text(Column.KEY);
            Optional<Fact> fact = facts.fact(key);
            if (!parser.isAnswered(row)) {
                unanswered++;
            } else if (fact.isEmpty()) {
                unknown.add(new UnknownRow(row.number(), Shown.piece(key)));
            } else {
                parser.parse(row, fact.get()).ifPresent(reply -> {
                    Reply other = replies.putIfAbsent(key, reply);
                    int first = numbers.computeIfAbsent(key, k -> row.number());
                    if (other != null && !other.equals(reply)) {
                        String cell = row.cells().get(Column.KEY).address();
                        problems.add(new Problem(Kind.SEVERAL_ANSWERS, cell, key, Integer.toString(first)));
                    }
                });
            }
        }
        problems.addAll(parser.problems());
        if (!problems.isEmpty()) {
            throw new ExchangeException(sheet.file(), problems, null);
        }
        return enter(replies, new FactWriter(Ids.of(architecture), overwrite), unknown, unanswered);
    }

    private static AnswerBook enter(Map<String, Reply> replies, FactWriter writer, List<UnknownRow> unknown, int unanswered) {
        List<Change> written = new ArrayList<>();
        List<Change> kept = new ArrayList<>();
        int same = 0;
        for (Reply reply : replies.values()) {
            Object before = value(reply.fact());
            switch (writer.write(reply)) {
                case WRITTEN -> written.add(new Change(reply.fact(), before, value(reply.fact())));
                case KEPT -> kept.add(new Change(reply.fact(), before, reply.value()));
                case SAME -> same++;
            }
        }
        return new AnswerBook(written, kept, unknown, same, unanswered);
    }

    /** What the model says now, kept from later changes. */
    static Object value(Fact fact) {
        return switch (fact.holder().eGet(fact.feature())) {
            case EObject contained when AnswerKind.of(fact.feature()) == AnswerKind.RECORD -> EcoreUtil.copy(contained);
            case List<?> values -> List.copyOf(values);
            case null -> null;
            case Object value -> value;
        };
    }
}
