package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.edit.Labels;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExchangeTextsTest {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"messages", "questions"})
    void wordsSurviveFormatting(String bundle) {
        ResourceBundle english = bundle(bundle, Locale.ENGLISH);
        ResourceBundle japanese = bundle(bundle, Locale.JAPANESE);
        for (String key : english.keySet()) {
            assertFalse((english.getString(key) + japanese.getString(key)).contains("'"), () -> "MessageFormat eats ': " + key);
            assertFalse(english.getString(key).isBlank() || japanese.getString(key).isBlank(), key);
        }
    }

    @Test
    void factsAnsweredByYesOrNoAreAskedInWordsOfTheirOwn() {
        Set<String> expected = new TreeSet<>();
        for (EClass type : classes()) {
            type.getEStructuralFeatures().stream()
                    .filter(f -> f.getEType() == P.getAnswer() || f.getEType() == P.getRecord())
                    .forEach(f -> expected.add(type.getName() + "." + f.getName()));
        }
        Set<String> written = bundle("questions", Locale.JAPANESE).keySet().stream().filter(k -> !k.startsWith("default.")
                && !k.startsWith("Record.")).collect(Collectors.toCollection(TreeSet::new));
        expected.remove("Record.answer");
        assertEquals(expected, written);
    }

    @Test
    void everyFactOfEveryClassHasQuestionAndWayToAnswer() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            ExchangeTexts texts = ExchangeTexts.of(locale);
            for (EClass type : classes().stream().filter(c -> !c.isAbstract()).toList()) {
                EObject holder = ArchitectureFactory.eINSTANCE.create(type);
                for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                    Fact fact = new Fact(holder, feature);
                    String text = texts.question(fact) + texts.questionForEach(fact) + texts.how(fact) + texts.fact(fact);
                    assertFalse(PLACEHOLDER.matcher(text).find(), text);
                }
            }
        }
    }

    @Test
    void everyProblemAndColumnHasItsText() {
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            Set<String> keys = bundle("messages", locale).keySet();
            Stream.of(Kind.values()).forEach(k -> assertTrue(keys.contains(k.name()), k.name()));
            Set<String> headings = new TreeSet<>();
            Stream.of(Column.values()).forEach(c -> assertTrue(headings.add(ExchangeTexts.of(locale).heading(c)), c.name()));
            assertEquals(Column.values().length, keys.stream().filter(k -> k.startsWith("column.")).count());
            assertEquals(AnswerKind.values().length, keys.stream().filter(k -> k.startsWith("how.")).count());
            // Records have questions of their own only; of elements, parties are asked for in other words.
            assertEquals(AnswerKind.values().length,
                    bundle("questions", locale).keySet().stream().filter(k -> k.startsWith("default.")).count());
        }
    }

    @Test
    void partsOfAnElementAreNamedThroughIt() throws Exception {
        Record patch = (Record) Models.value(Models.load(folder), "fw-1#lastPatch");
        Fact date = new Fact(patch, P.getRecord_On());
        assertEquals("「境界装置1」の最終パッチ適用はいつのことですか。", ExchangeTexts.of(Locale.JAPANESE).question(date));
        assertEquals("When was this: Last patch of \"境界装置1\"?", ExchangeTexts.of(Locale.ENGLISH).question(date));
        assertEquals("最終パッチ適用の日付", ExchangeTexts.of(Locale.JAPANESE).fact(date));
        assertEquals("境界装置1", ExchangeTexts.of(Locale.JAPANESE).name(Labels.element(date.holder())));
    }

    @Test
    void longNamesAreCutAndSaySo() throws Exception {
        var architecture = Models.load(folder);
        architecture.setName("𠮷".repeat(20_000));
        String name = ExchangeTexts.of(Locale.JAPANESE).name(architecture);
        assertTrue(name.length() < 520 && name.endsWith("𠮷…(全40000字)"), name);
    }

    private static List<EClass> classes() {
        return P.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return Messages.of(ExchangeTexts.class, name, locale).bundle();
    }
}
