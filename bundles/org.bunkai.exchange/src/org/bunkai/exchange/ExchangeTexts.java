package org.bunkai.exchange;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.model.edit.Choices;
import org.bunkai.model.edit.Labels;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Questions, answers and everything around them in one language. The default locale of the process never matters. */
final class ExchangeTexts {

    /** Longest text of a cell: longer names of an element are cut, with their length. */
    private static final int LONGEST = 500;

    private final Locale locale;
    private final Labels labels;
    private final Messages words;
    private final Messages questions;

    private ExchangeTexts(Locale locale) {
        this.locale = locale;
        this.labels = Labels.of(locale);
        this.words = Messages.of(ExchangeTexts.class, locale);
        this.questions = Messages.of(ExchangeTexts.class, "questions", locale);
    }

    /** Japanese, else English. */
    static ExchangeTexts of(Locale locale) {
        return new ExchangeTexts(locale);
    }

    /** The language. */
    Locale locale() {
        return locale;
    }

    /** The texts of a result in the same language. */
    FindingTexts of(CheckResult result) {
        return FindingTexts.of(result, locale);
    }

    /** A text of this bundle. */
    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** Heading of a column. */
    String heading(Column column) {
        return words.word("column." + column.name());
    }

    /** The question for a fact, in a sentence. */
    String question(Fact fact) {
        return question(fact.feature(), subject(fact.holder()));
    }

    /** The question for the same fact of several elements, which are listed after it. */
    String questionForEach(Fact fact) {
        return question(fact.feature(), get("each"));
    }

    /** What a question is about: an element in quotes, or a part of one. */
    String about(Fact fact) {
        return subject(fact.holder());
    }

    private String question(EStructuralFeature feature, String subject) {
        String own = feature.getEContainingClass().getName() + "." + feature.getName();
        AnswerKind kind = AnswerKind.of(feature);
        String general = "default." + (kind == AnswerKind.ELEMENT && feature.getEType() == ArchitecturePackage.eINSTANCE.getParty()
                ? "PARTY" : kind.name());
        return questions.get(questions.has(own) ? own : general, subject, labels.of(feature));
    }

    private String subject(EObject holder) {
        if (holder instanceof Element || holder.eContainer() == null) {
            return get("quoted", name(holder));
        }
        if (holder instanceof Record) {
            return get("part", subject(holder.eContainer()), labels.of(holder.eContainingFeature()));
        }
        EStructuralFeature feature = holder.eContainingFeature();
        return get(feature.isMany() ? "partOfMany" : "part", subject(holder.eContainer()), labels.of(holder.eClass()),
                EcoreUtil.getID(holder));
    }

    /** Name of an element, not longer than a cell bears. */
    String name(EObject element) {
        String name = labels.name(element);
        if (name.length() <= LONGEST) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return get("cut", name.substring(0, end), Integer.toString(name.length()));
    }

    /** Class of an element. */
    String kind(EObject element) {
        return labels.of(element.eClass());
    }

    /** A class. */
    String kind(EClass type) {
        return labels.of(type);
    }

    /** Name of a fact: its feature, after the record that it is a part of. */
    String fact(Fact fact) {
        return fact.holder() instanceof Record record && record.eContainer() != null
                ? get("partOfRecord", labels.of(record.eContainingFeature()), labels.of(fact.feature()))
                : labels.of(fact.feature());
    }

    /** Who is asked. */
    String party(Question question) {
        return question.party().map(this::name).orElseGet(() -> get("party.unknown"));
    }

    /** How to answer. */
    String how(Fact fact) {
        AnswerKind kind = AnswerKind.of(fact.feature());
        String choices = Choices.of(fact.holder(), fact.feature()).stream().map(this::word).collect(Collectors.joining(get("between")));
        boolean isElement = kind == AnswerKind.ELEMENT || kind == AnswerKind.ELEMENTS;
        return get("how." + kind, choices, isElement ? labels.of(fact.feature().getEType()) : "");
    }

    /** A value of an enum. */
    String word(Enumerator value) {
        return labels.of(value);
    }

    /** An element as it is chosen from a list: name and id, which one that is still to be added does not have. */
    String choice(EObject element) {
        String id = EcoreUtil.getID(element);
        return id == null ? name(element) : get("choice", name(element), id);
    }

    /** A value of the model in words; "-" if there is none. */
    String value(Object value) {
        return switch (value) {
            case null -> get("nothing");
            case Collection<?> values when values.isEmpty() -> get("nothing");
            case Collection<?> values -> values.stream().map(this::value).collect(Collectors.joining(get("between")));
            case Record record -> record(record);
            case Enumerator literal -> word(literal);
            case LocalDate date -> date.toString();
            case Party party -> name(party);
            case EObject element -> choice(element);
            default -> value.toString();
        };
    }

    private String record(Record record) {
        ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
        return List.of(p.getRecord_Answer(), p.getRecord_On(), p.getRecord_Until(), p.getRecord_By(), p.getRecord_Reason(),
                p.getRecord_Document()).stream().map(record::eGet).filter(v -> v != null && !"".equals(v)).map(this::value)
                .collect(Collectors.joining(get("comma")));
    }
}
