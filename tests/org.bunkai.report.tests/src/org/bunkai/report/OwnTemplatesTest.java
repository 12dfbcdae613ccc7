package org.bunkai.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

import org.bunkai.model.architecture.Architecture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** A folder of the user's replaces parts of the page; what is wrong in it is told with its place. */
class OwnTemplatesTest {

    private static final Path EXAMPLE = Path.of(System.getProperty("bunkai.root"), "samples/report-template");

    private static Architecture model;

    @TempDir
    private Path folder;

    @BeforeAll
    static void load() throws Exception {
        model = Reports.sample();
    }

    @Test
    void exampleReplacesLogoWordsAndOnePart() throws Exception {
        String page = html(EXAMPLE);
        assertTrue(page.contains("<img class=\"logo\" src=\"data:image/png;base64,"));
        assertTrue(page.contains("<b>令和8年度 医療情報システム構成図及び責任分界の承認について</b>"));
        assertTrue(page.contains("情報システム室(内線 2345)"));
        assertFalse(page.contains("<h3>ルールパック</h3>"));
        assertTrue(page.contains("<h2>指摘一覧</h2>"), "what the folder does not hold is Bunkai's");
    }

    @Test
    void malformedTemplateIsNamedWithItsPlace() throws Exception {
        Files.writeString(folder.resolve("forms.ftlh"), "<p>one</p>\n<#list r.forms().tables() as t>\n${t.title()}\n");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> html(folder));
        String sentence = problem.messages(Locale.JAPANESE).getFirst();
        assertTrue(sentence.startsWith(folder.resolve("forms.ftlh") + " の "), sentence);
        assertTrue(sentence.contains(" 行 "), sentence);
    }

    @Test
    void templateThatAsksForWhatIsNotThereIsNamedWithItsPlace() throws Exception {
        Files.writeString(folder.resolve("forms.ftlh"), "<p>one</p>\n${r.nothing()}\n");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> html(folder));
        assertTrue(problem.messages(Locale.ENGLISH).getFirst().startsWith(folder.resolve("forms.ftlh") + ", line 2, column "),
                problem.messages(Locale.ENGLISH).getFirst());
    }

    @Test
    void wordWithMalformedArgumentIsNamed() throws Exception {
        Files.writeString(folder.resolve("texts_ja.properties"), "subject = {x\n");
        TemplateProblem problem = assertThrows(TemplateProblem.class, () -> html(folder));
        assertTrue(problem.messages(Locale.JAPANESE).getFirst().startsWith(folder.resolve("texts_ja.properties") + ": subject: "),
                problem.messages(Locale.JAPANESE).getFirst());
    }

    @Test
    void templateReachesNoClasses() throws Exception {
        Files.writeString(folder.resolve("forms.ftlh"), "${\"freemarker.template.utility.Execute\"?new()(\"true\")}");
        assertThrows(TemplateProblem.class, () -> html(folder));
    }

    @Test
    void missingFolderIsNoTemplates() {
        assertThrows(IOException.class, () -> new ReportPage(ReportWords.in(Locale.ENGLISH), Optional.of(folder.resolve("none"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "${r.source()}", "]]> & \"'", "=1+1", "\u202Ereverse\u202C", "\uD842\uDFB7野家 髙"})
    void printedPageIsWellFormed(String name) throws Exception {
        Architecture nasty = Reports.sample();
        nasty.getOwner().setName(name);
        nasty.getFacilities().getFirst().setName(name);
        ReportPage.Printed printed = new ReportPage(ReportWords.in(Locale.JAPANESE), Optional.empty())
                .printed(Reports.report(nasty, Locale.JAPANESE));
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(printed.xhtml())));
        for (int i = 0; i < printed.pictures().size(); i++) {
            assertEquals(2, printed.xhtml().split("src=\"drawing:" + i + "\"", -1).length, "picture " + i);
        }
        assertFalse(printed.pictures().isEmpty());
    }

    private static String html(Path own) throws IOException {
        ReportWords words = ReportWords.in(Locale.JAPANESE, own);
        ReportOptions options = new ReportOptions(words, "", ReportScope.ALL);
        return new ReportPage(words, Optional.of(own))
                .html(new ReportBuilder(Reports.result(model), options).build(List.of()));
    }
}
