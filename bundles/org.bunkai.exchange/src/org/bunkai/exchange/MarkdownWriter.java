package org.bunkai.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;

/** Questions to read, by party. Questions that differ only in the element are asked once, with a list of elements. */
final class MarkdownWriter implements QuestionFormat.Writer {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

    @Override
    public void write(Questionnaire questionnaire, ExchangeTexts texts, OutputStream out) throws IOException {
        FindingTexts findings = texts.of(questionnaire.result());
        List<String> lines = new ArrayList<>();
        CheckResult result = questionnaire.result();
        lines.add("# " + texts.get("md.title", plain(texts.name(result.architecture()))));
        lines.add("");
        lines.add(questionnaire.questions().isEmpty() ? texts.get("md.none")
                : texts.get("md.head", Integer.toString(questionnaire.questions().size()), result.edition().getId(),
                        result.asOf().toString(), result.fingerprint()));
        for (List<Question> ofParty : questionnaire.byParty().values()) {
            lines.add("");
            lines.add("## " + texts.get("md.party", plain(texts.party(ofParty.getFirst())), Integer.toString(ofParty.size())));
            for (List<Question> alike : alike(ofParty, result, texts, findings)) {
                lines.add("");
                lines.addAll(lines(alike, result, texts, findings));
            }
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(String.join("\n", lines) + "\n");
        writer.flush();
    }

    /** Neighbours that ask the same of elements of the same class, for the same clauses and equally many findings. */
    private static Collection<List<Question>> alike(List<Question> questions, CheckResult result, ExchangeTexts texts,
            FindingTexts findings) {
        record Likeness(Object holderClass, Object feature, Object container, String clauses, int findings, int advice) {
        }
        Map<Likeness, List<Question>> alike = new LinkedHashMap<>();
        for (Question question : questions) {
            Likeness likeness = new Likeness(question.fact().holder().eClass(), question.fact().feature(),
                    question.fact().holder().eContainingFeature(), QuestionRow.clauses(question, result, texts, findings),
                    question.findings().size(), question.advice().size());
            alike.computeIfAbsent(likeness, k -> new ArrayList<>()).add(question);
        }
        return alike.values();
    }

    private static List<String> lines(List<Question> alike, CheckResult result, ExchangeTexts texts, FindingTexts findings) {
        Question first = alike.getFirst();
        List<String> lines = new ArrayList<>();
        lines.add("### " + (alike.size() == 1 ? texts.get("md.one", Integer.toString(first.number()), plain(texts.question(first.fact())))
                : texts.get("md.several", Integer.toString(alike.size()), plain(texts.questionForEach(first.fact())))));
        lines.add("");
        for (Question question : alike.size() == 1 ? List.<Question>of() : alike) {
            String number = Integer.toString(question.number());
            lines.add("- " + plain(texts.get("md.item", number, texts.about(question.fact()), question.key())));
        }
        lines.add("- " + texts.get("md.detail", plain(texts.how(first.fact()))));
        lines.add("- " + texts.get("md.waiting", Integer.toString(first.findings().size()), Integer.toString(first.advice().size()),
                QuestionRow.clauses(first, result, texts, findings)));
        return lines;
    }

    /** Text of the model, in which no character is markup. */
    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0").replace('\n', ' ').replace('\r', ' ');
    }
}
