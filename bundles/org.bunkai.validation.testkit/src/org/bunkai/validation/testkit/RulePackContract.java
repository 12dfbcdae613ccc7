package org.bunkai.validation.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.engine.RuleMetadata;

/**
 * What has to be true of every rule of a pack. Extend it in the pack's tests, with one test per method {@code check…}, each of which has to
 * return an empty list:
 *
 * <pre>{@code
 * class MyPackTest extends RulePackContract {
 *     protected RulePack pack() { return new MyPack(); }
 *     protected Path samples() { return Path.of("src"); }
 *     protected Path sources() { return Path.of("../../bundles/com.example.rules/src"); }
 *     protected Predicate<String> clauses() { return register::contains; }
 *     @Test void documents() { assertEquals(List.of(), checkDocuments()); }
 * }
 * }</pre>
 *
 * <p>Everything is derived from the pack and from the files; there is no list to keep. A rule {@code FooRule} has its test in
 * {@code FooRuleTest}, in a folder of its own below {@link #samples()}, and its samples beside the test.</p>
 */
public abstract class RulePackContract {

    /** The pack, new and complete with its resources. */
    protected abstract RulePack pack();

    /** Source folder of the tests, in which samples stand beside the test of their rule. */
    protected abstract Path samples();

    /** Source folder of the pack. */
    protected abstract Path sources();

    /** Whether a clause is in the register, by its id, for example {@code v6.ops.13.5}. */
    protected abstract Predicate<String> clauses();

    /** Ids are unique and begin with the id of the pack, all metadata can be read, what is read exists, an empty model fails no rule. */
    public final List<String> checkPack() {
        return new RunChecks(underTest()).emptyModel();
    }

    /** {@code rules/index.json} equals the set of rules that have files. */
    public final List<String> checkIndex() {
        return new FileChecks(underTest()).index();
    }

    /** Every clause that a rule cites is in the register. */
    public final List<String> checkClauses() {
        List<String> problems = new ArrayList<>();
        for (RuleMetadata rule : underTest().rules()) {
            rule.clauses().values().stream().flatMap(List::stream).filter(clauses().negate())
                    .forEach(clause -> problems.add(rule.id() + " cites a clause that is not in the register: " + clause));
        }
        return problems;
    }

    /** Both languages have the same keys and placeholders, a title for each rule, nothing unfinished and nothing unused. */
    public final List<String> checkMessages() {
        return new MessageChecks(underTest()).keys();
    }

    /** Every answer on a sample has a text in both languages, with all its arguments. */
    public final List<String> checkTexts() {
        return new MessageChecks(underTest()).texts();
    }

    /** Each rule is explained in both languages, under the fixed headings, with samples that exist as examples. */
    public final List<String> checkDocuments() {
        return new DocumentChecks(underTest()).problems();
    }

    /** Each rule has good, bad and undecidable samples, or a reason in its metadata ({@code noSample}) why there can be none. */
    public final List<String> checkSamples() {
        return new FileChecks(underTest()).samples();
    }

    /** Each rule has a test class, in a folder of its own. */
    public final List<String> checkTests() {
        return new FileChecks(underTest()).tests();
    }

    /** Rule classes are final and without mutable fields. */
    public final List<String> checkRuleClasses() {
        return RuleClassChecks.problems(underTest().ruleClasses());
    }

    /** Rule classes are short. */
    public final List<String> checkSizes() {
        return new FileChecks(underTest()).sizes();
    }

    /** The answers on a sample do not depend on the order of elements in its file. */
    public final List<String> checkOrder() {
        return new RunChecks(underTest()).order();
    }

    /** The answers on a sample do not change with any feature that the rule does not declare to read. */
    public final List<String> checkReads() {
        return new RunChecks(underTest()).reads();
    }

    private PackUnderTest underTest() {
        return new PackUnderTest(pack(), sources(), samples());
    }
}
