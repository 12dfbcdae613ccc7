package org.bunkai.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tries every fix on every sample where a rule finds something wrong, as somebody does who fills in what is required. */
class CureTest {

    private static final int QUESTIONS = 20;
    /** Keys of questions, which this test does not try. */
    private static final Set<String> NOT_VIOLATED = Set.of("mhlw.ops13.01.e.contentUnknown");

    private final Set<String> cured = new TreeSet<>();
    private final List<String> problems = new ArrayList<>();

    @TempDir
    private Path scratch;

    @Test
    void everyFixMakesItsFindingGoAwayAndNoNewOneComes() throws Exception {
        for (Path sample : Packs.samples("bad_")) {
            Editor editor = new Editor(sample, scratch);
            String saved = editor.bytes();
            Map<String, Finding> findings = editor.check();
            for (String id : Editor.violated(findings)) {
                for (int i = 0; i < editor.offers(findings.get(id)).size(); i++) {
                    attempt(editor, findings, id, i, sample.getParent().getFileName() + "/" + sample.getFileName());
                    if (!saved.equals(editor.bytes())) {
                        problems.add("not undone: " + sample + " " + id);
                        return;
                    }
                }
            }
        }
        assertEquals("", String.join("\n", problems));
        Set<String> all = new TreeSet<>();
        Packs.FIXES.fixes().stream().filter(KeyedFix.class::isInstance).map(KeyedFix.class::cast)
                .forEach(fix -> fix.keys().stream().filter(key -> !NOT_VIOLATED.contains(key))
                        .forEach(key -> all.add(fix.id() + " for " + key)));
        all.removeAll(cured);
        assertEquals(Set.of(), all, "never cured anything");
    }

    private void attempt(Editor editor, Map<String, Finding> before, String id, int index, String sample) throws Exception {
        Finding finding = before.get(id);
        Offer offer = editor.offers(finding).get(index);
        String where = sample + " " + id + " " + offer.key() + ": ";
        editor.execute(offer, Answers.to(offer, Packs.asOf(editor.architecture)));
        String changed = editor.bytes();
        editor.undo();
        editor.redo();
        if (!changed.equals(editor.bytes())) {
            problems.add(where + "not redone");
        }
        Map<String, Finding> after = atEveryElement(editor, finding, offer);
        Set<String> fresh = Editor.violated(after);
        fresh.removeAll(before.keySet().stream().filter(each -> before.get(each).outcome() == Outcome.VIOLATED).toList());
        if (!fresh.isEmpty()) {
            problems.add(where + "new " + fresh);
        }
        if (!isGone(after.get(id)) && saysTheSame(finding, after.get(id))) {
            problems.add(where + "left " + finding.key());
        }
        String pair = offer.key() + " for " + finding.key();
        if (!cured.contains(pair) && isGone(answerQuestions(editor, id, QUESTIONS))) {
            cured.add(pair);
        }
        editor.undoAll();
    }

    /** Some findings go away when the measure was taken at several elements: a duty for both sides of a boundary. */
    private static Map<String, Finding> atEveryElement(Editor editor, Finding finding, Offer first) {
        Set<EObject> done = new HashSet<>(first.elements());
        Map<String, Finding> after = editor.check();
        while (!isGone(after.get(finding.id())) && saysTheSame(finding, after.get(finding.id()))) {
            Optional<Offer> next = editor.offers(after.get(finding.id())).stream()
                    .filter(offer -> offer.key().equals(first.key()) && done.addAll(offer.elements())).findFirst();
            if (next.isEmpty()) {
                return after;
            }
            editor.execute(next.get(), Answers.to(next.get(), Packs.asOf(editor.architecture)));
            after = editor.check();
        }
        return after;
    }

    /** What the measure leaves open, or brings to light, is recorded as well. */
    private static Finding answerQuestions(Editor editor, String id, int limit) {
        Finding finding = editor.check().get(id);
        if (isGone(finding) || limit == 0) {
            return finding;
        }
        for (Offer offer : editor.offers(finding)) {
            for (FixValues answer : Answers.all(offer, Packs.asOf(editor.architecture))) {
                editor.execute(offer, answer);
                Finding next = editor.check().get(id);
                if (isGone(next) || isAnother(finding, next)) {
                    return answerQuestions(editor, id, limit - 1);
                }
                if (finding.outcome() == Outcome.VIOLATED) {
                    break;
                }
                editor.undo();
            }
        }
        return finding;
    }

    /** Whether something else is wrong now, or something else is asked. */
    private static boolean isAnother(Finding finding, Finding next) {
        return finding.outcome() == Outcome.VIOLATED ? !saysTheSame(finding, next)
                : next.outcome() != Outcome.VIOLATED && !next.missing().equals(finding.missing());
    }

    private static boolean isGone(Finding left) {
        return left == null || left.outcome() == Outcome.SATISFIED || left.outcome() == Outcome.NOT_APPLICABLE;
    }

    /** Several things can be wrong at once; the one that was said is cured if another is said, or another element is named. */
    private static boolean saysTheSame(Finding finding, Finding left) {
        return left.key().equals(finding.key()) && left.arguments().equals(finding.arguments());
    }
}
