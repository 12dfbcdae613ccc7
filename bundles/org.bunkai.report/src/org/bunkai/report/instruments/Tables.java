package org.bunkai.report.instruments;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Answer;
import org.bunkai.report.ReportTable.Cell;
import org.bunkai.report.ReportTable.Column;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.base.Truth;

/** The words and cells that the tables of all forms share. */
final class Tables {

    private static final int NAMED = 3;

    private final CheckResult result;
    private final FindingTexts texts;
    private final Messages words;

    Tables(CheckResult result, FindingTexts texts, Messages words) {
        this.result = result;
        this.texts = texts;
        this.words = words;
    }

    /** Columns by the keys of their labels, each with its width in per cent, as {@code key=width}. */
    List<Column> columns(List<String> widths) {
        return widths.stream().map(w -> w.split("="))
                .map(w -> new Column(words.word("column." + w[0]), Integer.parseInt(w[1]))).toList();
    }

    /** An answer with the sign of the outcome that it comes to. */
    Cell answer(Answer answer) {
        return new Cell(texts.literal(answer), outcome(answer).name());
    }

    /** The answer that evidence comes to; 未確認 with the number of what is unknown. */
    Cell answer(List<Evidence> evidence) {
        Answer answer = Evidence.answer(evidence);
        return answer != Answer.UNKNOWN ? answer(answer) : new Cell(words.get("answer.unknown", texts.literal(answer),
                evidence.stream().mapToInt(Evidence::unknown).sum()), outcome(answer).name());
    }

    /** The date of the check where the answer is decided, else empty. */
    Cell date(List<Evidence> evidence) {
        return Cell.of(Evidence.answer(evidence) == Answer.UNKNOWN ? "" : result.asOf().toString());
    }

    /** What an answer rests on, one line for each fact or rule. */
    Cell basis(List<Evidence> evidence) {
        return Cell.of(evidence.stream().map(this::line).collect(Collectors.joining("\n")));
    }

    /** Texts as a list of a sentence. */
    String list(List<String> texts) {
        return String.join(words.word("separator"), texts);
    }

    private String line(Evidence evidence) {
        if (evidence.cases().isEmpty()) {
            return words.get("basis.line", evidence.about(), words.word(evidence.isRule() ? "basis.notRun" : "basis.nothing"));
        }
        List<String> counts = new ArrayList<>();
        for (Truth truth : List.of(Truth.NO, Truth.UNKNOWN, Truth.YES, Truth.EXEMPT)) {
            List<String> names = evidence.names(truth);
            if (!names.isEmpty()) {
                String word = evidence.isRule() ? texts.outcome(outcome(answer(truth))) : texts.literal(answer(truth));
                boolean named = truth == Truth.NO || truth == Truth.UNKNOWN;
                counts.add(named ? words.get("basis.named", word, names.size(), some(names))
                        : words.get("basis.count", word, names.size()));
            }
        }
        if (evidence.waived() > 0) {
            counts.add(words.get("basis.waived", evidence.waived()));
        }
        return words.get("basis.line", evidence.about(), list(counts));
    }

    /** The first names, and how many more there are. */
    private String some(List<String> names) {
        String first = list(names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? first : words.get("basis.more", first, names.size() - NAMED);
    }

    private static Outcome outcome(Answer answer) {
        return switch (answer) {
            case YES -> Outcome.SATISFIED;
            case NO -> Outcome.VIOLATED;
            case NOT_APPLICABLE -> Outcome.NOT_APPLICABLE;
            case UNKNOWN -> Outcome.UNDECIDABLE;
        };
    }

    /** A condition's value as the answer that people give. */
    static Answer answer(Truth truth) {
        return switch (truth) {
            case YES -> Answer.YES;
            case NO -> Answer.NO;
            case EXEMPT -> Answer.NOT_APPLICABLE;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
