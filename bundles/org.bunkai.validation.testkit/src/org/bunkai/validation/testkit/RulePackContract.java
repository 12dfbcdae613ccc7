package org.bunkai.validation.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.guideline.ClauseRegister;
import org.bunkai.model.guideline.Clause;
import org.bunkai.validation.api.RulePack;
import org.bunkai.validation.engine.RuleMetadata;

/**
 * What has to be true of every rule of a pack. Extend it in the pack's tests and run every one of {@link #checks()}, each of which has to
 * find nothing; with JUnit:
 *
 * <pre>{@code
 * class MyPackTest extends RulePackContract {
 *     protected RulePack pack() { return new MyPack(); }
 *     protected Path sources() { return Path.of("../../bundles/com.example.rules/src"); }
 *     @TestFactory Stream<DynamicTest> contract() {
 *         return checks().map(check -> dynamicTest(check.name(), () -> assertEquals(List.of(), check.problems().get())));
 *     }
 * }
 * }</pre>
 *
 * <p>Everything is derived from the pack and from the files; there is no list to keep. A rule {@code FooRule} has its test in
 * {@code FooRuleTest}, in a folder of its own below {@link #samples()}, and its samples beside the test.</p>
 */
public abstract class RulePackContract {

    /**
     * One part of the contract.
     *
     * @param name what has to be true
     * @param problems finds out what is not, one sentence each
     */
    public record Check(String name, Supplier<List<String>> problems) {
    }

    /** The pack, new and complete with its resources. */
    protected abstract RulePack pack();

    /** Source folder of the tests, in which samples stand beside the test of their rule; {@code src} unless overridden. */
    protected Path samples() {
        return Path.of("src");
    }

    /** Source folder of the pack. */
    protected abstract Path sources();

    /** Whether a clause exists, by its id, for example {@code v6.ops.13.5}; those of the shipped register unless overridden. */
    protected Predicate<String> clauses() {
        Set<String> known = ClauseRegister.editions().stream().flatMap(edition -> ClauseRegister.load(edition).clauses().stream())
                .map(Clause::getId).collect(Collectors.toSet());
        return known::contains;
    }

    /** All checks, so that no test can leave one out. */
    public final Stream<Check> checks() {
        return Stream.of(new Check("the pack is accepted", this::checkPack), new Check("the index lists the rules", this::checkIndex),
                new Check("cited clauses exist", this::checkClauses),
                new Check("messages are complete in both languages", this::checkMessages), new Check("texts are made", this::checkTexts),
                new Check("documentation is complete", this::checkDocuments), new Check("samples of every kind exist", this::checkSamples),
                new Check("every rule has a test", this::checkTests), new Check("rule classes are stateless", this::checkRuleClasses),
                new Check("rule classes fit on a screen", this::checkSizes),
                new Check("the order of elements does not matter", this::checkOrder),
                new Check("every feature read is declared", this::checkReads),
                new Check("own features matter to their own element only", this::checkOwn));
    }

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
        Predicate<String> known = clauses();
        for (RuleMetadata rule : underTest().rules()) {
            rule.clauses().values().stream().flatMap(List::stream).filter(known.negate())
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

    /** A {@code LocalRule} answers for an element by the own features of no other. */
    public final List<String> checkOwn() {
        return new RunChecks(underTest()).own();
    }

    private PackUnderTest underTest() {
        return new PackUnderTest(pack(), sources(), samples());
    }
}
