package org.bunkai.validation.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.api.Severity;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;

/**
 * Takes the answers of one rule in one run and checks them. A wrong answer throws at once, and is remembered: a rule that swallows the
 * exception fails all the same.
 */
final class FindingCollector implements Findings {

    private final RuleMetadata rule;
    private final ModelIndex index;
    private final StopFlag flag;
    private final List<Finding> answers = new ArrayList<>();
    /** The ids of the answers, from the first one on that did not come in the order of ids; most rules answer in that order. */
    private Set<String> ids;
    /** The cases that are open, and some that were answered after a later one was opened. */
    private final List<OpenCase> cases = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();
    private EObject only;
    private EObject last;
    private String lastId;
    private RuleFailure failure;
    private boolean closed;

    FindingCollector(RuleMetadata rule, ModelIndex index, StopFlag flag) {
        this.rule = rule;
        this.index = index;
        this.flag = flag;
    }

    /** From now on, takes answers at this element only. */
    void only(EObject element) {
        only = element;
    }

    @Override
    public Case at(EObject element, EObject... others) {
        flag.check();
        if (only != null && element != only) {
            throw wrongAnswer("not the element in hand: " + index.idOf(element));
        }
        OpenCase result = new OpenCase(element, others);
        cases.add(result);
        return result;
    }

    /** The answers in the order of their ids, once the rule has returned; nothing is taken after that. */
    List<Finding> close() throws RuleFailure {
        closed = true;
        if (failure != null) {
            throw failure;
        }
        for (OpenCase one : cases) {
            if (!one.answered) {
                throw new RuleFailure("engine.unansweredCase", List.of(one.id()), null);
            }
        }
        if (ids != null) {
            answers.sort(Comparator.comparing(Finding::id));
        }
        return List.copyOf(answers);
    }

    /** Whether the answer is the first with its id. */
    private boolean add(Finding answer) {
        if (ids == null && !answers.isEmpty() && answers.getLast().id().compareTo(answer.id()) >= 0) {
            ids = new HashSet<>();
            answers.forEach(before -> ids.add(before.id()));
        }
        if (ids != null && !ids.add(answer.id())) {
            return false;
        }
        answers.add(answer);
        return true;
    }

    /** What a rule failed of: a wrong answer if the exception is the collector's own. */
    RuleFailure explain(RuntimeException thrown) {
        return failure != null && failure.getCause() == thrown ? failure : RuleFailure.thrown(thrown);
    }

    private <X extends RuntimeException> X wrong(String key, String argument, X exception) {
        if (failure == null) {
            failure = new RuleFailure(key, List.of(argument), exception);
        }
        return exception;
    }

    private IllegalArgumentException wrongAnswer(String problem) {
        return wrong("engine.badAnswer", problem, new IllegalArgumentException(problem));
    }

    /** Cases, arguments and missing facts are about the same element more often than not. */
    private String idOf(EObject element) {
        if (element == last && element != null) {
            return lastId;
        }
        String id = index.idOf(element);
        if (id == null) {
            throw wrongAnswer("not an element of the model: " + element);
        }
        if (id.isEmpty()) {
            throw wrongAnswer("element without id: " + element);
        }
        last = element;
        lastId = id;
        return id;
    }

    private List<Object> checked(Object... arguments) {
        for (Object argument : arguments) {
            boolean known = switch (argument) {
                case null -> false;
                case String text -> true;
                case Number number -> true;
                case LocalDate date -> true;
                case Enumerator literal -> true;
                case Enum<?> constant -> true;
                case EObject element -> !idOf(element).isEmpty();
                default -> false;
            };
            if (!known) {
                throw wrongAnswer("not a string, number, date, enum value or element: " + argument);
            }
        }
        return List.of(arguments);
    }

    /** One case until it is answered. */
    private final class OpenCase implements Case {

        private final EObject element;
        private final List<EObject> others;
        private final String place;
        private boolean answered;
        private String cause = "";
        private Severity severity = rule.severity();
        private List<PathStep> path = List.of();
        private List<EObject> related = List.of();

        OpenCase(EObject element, EObject... others) {
            String text = rule.id() + '@' + idOf(element);
            this.element = element;
            this.others = others.length == 0 ? List.of()
                    : Arrays.stream(others).sorted(Comparator.comparing(FindingCollector.this::idOf)).toList();
            for (EObject other : this.others) {
                text += '~' + idOf(other);
            }
            place = text;
        }

        String id() {
            return cause.isEmpty() ? place : place + '#' + cause;
        }

        @Override
        public Case cause(String word) {
            checkOpen();
            if (!rule.causes().contains(word)) {
                throw wrongAnswer("cause that the metadata do not name: " + word);
            }
            cause = word;
            return this;
        }

        @Override
        public Case severity(Severity value) {
            checkOpen();
            severity = Objects.requireNonNull(value);
            return this;
        }

        @Override
        public Case path(List<PathStep> steps) {
            checkOpen();
            path = List.copyOf(steps);
            path.forEach(step -> idOf(step.element()));
            return this;
        }

        @Override
        public Case related(EObject... elements) {
            checkOpen();
            related = List.of(elements);
            related.forEach(FindingCollector.this::idOf);
            return this;
        }

        @Override
        public void satisfied() {
            answer(Outcome.SATISFIED, "", List.of(), List.of());
        }

        @Override
        public void satisfied(String noteKey, Object... args) {
            answer(Outcome.SATISFIED, keyOf(noteKey), checked(args), List.of());
        }

        @Override
        public void violated(String key, Object... args) {
            answer(Outcome.VIOLATED, keyOf(key), checked(args), List.of());
        }

        @Override
        public void notApplicable(String key, Object... args) {
            answer(Outcome.NOT_APPLICABLE, keyOf(key), checked(args), List.of());
        }

        @Override
        public void undecidable(String key, Collection<Fact> missing, Object... args) {
            List<Fact> facts = missing.size() < 2 ? List.copyOf(missing) : List.copyOf(new LinkedHashSet<>(missing));
            if (facts.isEmpty()) {
                throw wrongAnswer("undecidable without a missing fact: " + id());
            }
            facts.forEach(fact -> idOf(fact.holder()));
            answer(Outcome.UNDECIDABLE, keyOf(key), checked(args), facts);
        }

        private String keyOf(String word) {
            if (word == null || word.isEmpty()) {
                throw wrongAnswer("no message key: " + id());
            }
            return keys.computeIfAbsent(word, known -> rule.id() + '.' + known);
        }

        private void answer(Outcome outcome, String key, List<Object> arguments, List<Fact> missing) {
            checkOpen();
            if (cause.isEmpty() && !rule.causes().isEmpty()) {
                throw wrongAnswer("no cause: " + id());
            }
            answered = true;
            if (!cases.isEmpty() && cases.getLast() == this) {
                cases.removeLast();
            }
            Finding finding = new Finding(id(), rule, outcome, severity, key, arguments, cause, element, others, related, path, missing);
            if (!add(finding)) {
                throw wrong("engine.duplicateFinding", finding.id(), new IllegalStateException("second answer: " + finding.id()));
            }
        }

        private void checkOpen() {
            flag.check();
            if (closed || answered) {
                throw wrong("engine.duplicateFinding", id(), new IllegalStateException("case is closed: " + id()));
            }
        }
    }
}
