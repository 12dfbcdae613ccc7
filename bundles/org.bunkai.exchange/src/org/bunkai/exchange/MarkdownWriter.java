package org.bunkai.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.architecture.Party;

/** Questions to read, by party. Questions that differ only in the element are asked once, with a list of elements. */
final class MarkdownWriter implements QuestionFormat.Writer {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~&]");

    @Override
    public void write(Questionnaire questionnaire, ExchangeTexts texts, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        CheckResult result = questionnaire.result();
        lines.add("# " + texts.get("md.title", plain(texts.name(result.architecture()))));
        lines.add("");
        lines.add(questionnaire.questions().isEmpty() ? texts.get("md.none")
                : texts.get("md.head", Integer.toString(questionnaire.questions().size()), result.edition().getId(),
                        result.asOf().toString(), result.fingerprint()));
        Map<Optional<Party>, List<Question>> byParty = questionnaire.byParty();
        Optional<Party> party = null;
        for (AlikeQuestions alike : AlikeQuestions.of(questionnaire, texts)) {
            Question first = alike.questions().getFirst();
            if (!first.party().equals(party)) {
                party = first.party();
                lines.add("");
                lines.add("## " + texts.get("md.party", plain(texts.party(first)),
                        Integer.toString(byParty.get(party).size())));
            }
            lines.add("");
            lines.addAll(lines(alike, texts));
        }
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(String.join("\n", lines) + "\n");
        writer.flush();
    }

    private static List<String> lines(AlikeQuestions alike, ExchangeTexts texts) {
        Question first = alike.questions().getFirst();
        boolean isOne = alike.questions().size() == 1;
        List<String> lines = new ArrayList<>();
        lines.add("### " + (isOne ? texts.get("md.one", Integer.toString(first.number()), plain(alike.text()))
                : texts.get("md.several", Integer.toString(alike.questions().size()), plain(alike.text()))));
        lines.add("");
        for (int i = 0; i < alike.questions().size() && !isOne; i++) {
            Question question = alike.questions().get(i);
            lines.add("- " + plain(texts.get("md.item", Integer.toString(question.number()), alike.about().get(i), question.key())));
        }
        lines.add("- " + texts.get("md.detail", plain(alike.how())));
        lines.add("- " + texts.get("md.waiting", Integer.toString(first.findings().size()), Integer.toString(first.advice().size()),
                alike.clauses()));
        return lines;
    }

    /** Text of the model, in which no character is markup. */
    private static String plain(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0").replace('\n', ' ').replace('\r', ' ');
    }
}
