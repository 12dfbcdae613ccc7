package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.bunkai.assessment.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownTest {

    @TempDir
    private Path folder;

    @Test
    void equalQuestionsStandTogetherAndNoneIsLost() throws Exception {
        CheckResult result = Models.check(Models.load(folder));
        Questionnaire questions = Questionnaire.of(result);
        String text = write(questions);
        assertTrue(text.startsWith("# 確認のための質問: 小病院\n"), text);
        assertTrue(text.contains("\n## 保守会社("), text);
        assertTrue(text.contains("\n### 次の各対象では、不要なサービスを止めていますか。(2 件)\n\n") || text.contains("(2 件)\n\n- 問"), text);
        List<Question> alike = questions.questions().stream().filter(q -> q.fact().feature().getName().equals("securityAssurance")
                && q.party().orElseThrow().getId().equals("p-2")).toList();
        assertEquals(2, alike.size());
        for (Question question : alike) {
            assertTrue(text.contains("\n- 問" + question.number() + ": 「境界装置"), text);
        }
        int single = (int) Pattern.compile("(?m)^### \\d+\\. ").matcher(text).results().count();
        int listed = (int) Pattern.compile("(?m)^- 問\\d+: ").matcher(text).results().count();
        assertEquals(questions.questions().size(), single + listed);
        assertEquals(text, write(questions));
    }

    @Test
    void namesAreNoMarkup() throws Exception {
        String text = write(Questionnaire.of(Models.check(Models.load(folder))));
        assertTrue(text.contains("=HYPERLINK(\"http://127.0.0.1/\")\\|\\*端末\\*"), text);
    }

    @Test
    void nothingToAskIsSaid() throws Exception {
        CheckResult result = Models.check(Models.load(folder));
        assertEquals("# 確認のための質問: 小病院\n\n質問はありません。\n", write(new Questionnaire(result, List.of())));
    }

    private String write(Questionnaire questions) throws Exception {
        Path file = folder.resolve("q.md");
        QuestionFormat.MD.write(questions, Locale.JAPANESE, file);
        return Files.readString(file);
    }
}
