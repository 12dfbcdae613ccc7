package org.bunkai.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Server;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    private static final Labels JA = Labels.of(Locale.JAPANESE);
    private static final Labels EN = Labels.of(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void everythingHasAName(String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));
        List<String> names = new ArrayList<>();
        Metamodel.classes().forEach(type -> {
            names.add(labels.of(type));
            type.getEStructuralFeatures().forEach(feature -> names.add(labels.of(feature)));
        });
        Metamodel.enums().forEach(type -> {
            names.add(labels.of(type));
            type.getELiterals().forEach(literal -> names.add(labels.of(literal)));
        });
        assertFalse(names.isEmpty());
        names.forEach(name -> assertFalse(name.isBlank()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plugin.properties", "plugin_ja.properties"})
    void noNameIsLeftOver(String file) throws IOException {
        Set<String> expected = new TreeSet<>();
        Metamodel.classes().forEach(type -> {
            expected.add("_UI_" + type.getName() + "_type");
            type.getEStructuralFeatures().forEach(feature -> expected.add("_UI_" + type.getName() + "_" + feature.getName() + "_feature"));
        });
        Metamodel.enums().forEach(type -> {
            expected.add("_UI_" + type.getName() + "_type");
            type.getELiterals().forEach(literal -> expected.add("_UI_" + type.getName() + "_" + literal.getName() + "_literal"));
        });
        Set<String> actual = new TreeSet<>(read(file).stringPropertyNames());
        actual.removeIf(key -> !key.startsWith("_UI_") || key.startsWith("_UI_Create") || key.startsWith("_UI_PropertyDescriptor")
                || key.startsWith("_UI_Unknown_"));
        assertEquals(expected, actual);
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertEquals(new TreeSet<>(read("plugin.properties").stringPropertyNames()),
                new TreeSet<>(read("plugin_ja.properties").stringPropertyNames()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theFieldsOfAFormCanBeToldApart(String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));
        List<String> twice = new ArrayList<>();
        Metamodel.classes().filter(type -> !type.isAbstract()).forEach(type -> {
            Set<String> seen = new HashSet<>();
            type.getEAllStructuralFeatures().stream().filter(feature -> !seen.add(labels.of(feature)))
                    .forEach(feature -> twice.add(type.getName() + "." + feature.getName() + " " + labels.of(feature)));
        });
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void theChoicesOfAFieldCanBeToldApart(String language) {
        Labels labels = Labels.of(Locale.forLanguageTag(language));
        Metamodel.enums().forEach(type -> assertEquals(type.getELiterals().size(),
                type.getELiterals().stream().map(labels::of).distinct().count(), type.getName()));
    }

    @Test
    void answersAreShownAsOnTheForms() {
        EEnum answer = ArchitecturePackage.Literals.ANSWER;
        assertEquals(List.of("はい", "いいえ", "対象外", "未確認"), List.of(Answer.YES, Answer.NO, Answer.NOT_APPLICABLE, Answer.UNKNOWN).stream()
                .map(value -> JA.of(answer, value)).toList());
        assertEquals("Not applicable", EN.of(answer, Answer.NOT_APPLICABLE));
        EEnumLiteral yes = answer.getEEnumLiteral("YES");
        assertEquals("はい", JA.of(yes));
    }

    @Test
    void aFeatureInheritedHasTheNameOfItsDeclaringClass() {
        EStructuralFeature name = ArchitecturePackage.Literals.SERVER.getEStructuralFeature("name");
        assertEquals(JA.of(ArchitecturePackage.Literals.ELEMENT.getEStructuralFeature("name")), JA.of(name));
    }

    @Test
    void theDefaultLocaleHasNoSay() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.JAPAN);
            assertEquals("Answer", EN.of(ArchitecturePackage.Literals.ANSWER));
            assertEquals("Answer", Labels.of(Locale.ENGLISH).of(ArchitecturePackage.Literals.ANSWER));
            assertEquals("Answer", Labels.of(Locale.ROOT).of(ArchitecturePackage.Literals.ANSWER));
            assertEquals("回答", Labels.of(Locale.JAPAN).of(ArchitecturePackage.Literals.ANSWER));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anObjectIsCalledByItsNameElseByClassAndId() {
        Server server = ArchitectureFactory.eINSTANCE.createServer();
        assertEquals("サーバ", JA.name(server));
        server.setId("server3");
        assertEquals("サーバ server3", JA.name(server));
        assertEquals("Server server3", EN.name(server));
        server.setName(" ");
        assertEquals("サーバ server3", JA.name(server));
        server.setName("電子カルテDB");
        assertEquals("電子カルテDB", JA.name(server));
        Record nameless = ArchitectureFactory.eINSTANCE.createRecord();
        nameless.setId("record1");
        assertEquals(JA.of(ArchitecturePackage.Literals.RECORD) + " record1", JA.name(nameless));
    }

    @Test
    void aWordThatIsNotInTheMetamodelIsAnError() {
        EClass foreign = EcoreFactory.eINSTANCE.createEClass();
        foreign.setName("Foreign");
        assertThrows(MissingResourceException.class, () -> JA.of(foreign));
    }

    private static Properties read(String file) throws IOException {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(Labels.class.getResourceAsStream("/" + file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }
}
