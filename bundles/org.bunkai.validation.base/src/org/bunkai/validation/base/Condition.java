package org.bunkai.validation.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Record;
import org.bunkai.validation.api.Fact;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A three-valued condition that knows which facts would decide it. Conditions are combined by {@link #anyOf} ("one of several measures")
 * and {@link #allOf}; facts that no longer matter (a known YES makes the rest of an {@code anyOf} irrelevant) are dropped. Most conditions
 * are only compared, so the facts of several are put together when somebody asks for them.
 */
public final class Condition {

    private static final int SHORT = 8;

    private static final Condition YES = new Condition(Truth.YES, List.of());
    private static final Condition NO = new Condition(Truth.NO, List.of());
    private static final Condition EXEMPT = new Condition(Truth.EXEMPT, List.of());

    private final Truth value;
    private final Supplier<? extends Collection<Fact>> facts;
    /** {@code null} until asked for. Immutable, so it does not matter which of two threads puts it here. */
    private List<Fact> missing;

    /**
     * @param value whether it holds
     * @param missing the facts to ask for; empty unless {@code value} is {@link Truth#UNKNOWN}, and then not empty
     */
    public Condition(Truth value, List<Fact> missing) {
        this.value = Objects.requireNonNull(value);
        this.missing = requireFacts(value, List.copyOf(missing));
        this.facts = null;
    }

    private Condition(Supplier<? extends Collection<Fact>> facts) {
        this.value = Truth.UNKNOWN;
        this.facts = facts;
    }

    private static List<Fact> requireFacts(Truth value, List<Fact> missing) {
        if (missing.isEmpty() == (value == Truth.UNKNOWN)) {
            throw new IllegalArgumentException("exactly an unknown condition misses facts");
        }
        return missing;
    }

    /** Whether it holds. */
    public Truth value() {
        return value;
    }

    /** The facts to ask for, each once; empty unless it is unknown. */
    public List<Fact> missing() {
        List<Fact> known = missing;
        if (known == null) {
            known = requireFacts(value, distinct(facts.get()));
            missing = known;
        }
        return known;
    }

    /** A condition known without reading a fact. */
    public static Condition known(boolean value) {
        return value ? YES : NO;
    }

    /** A condition that waits for facts. */
    public static Condition unknown(Collection<Fact> missing) {
        return new Condition(Truth.UNKNOWN, distinct(missing));
    }

    /**
     * A condition that waits for facts which take some finding.
     *
     * @param missing gives at least one fact, the same whenever it is asked; asked at most once by each thread
     */
    static Condition unknown(Supplier<? extends Collection<Fact>> missing) {
        return new Condition(missing);
    }

    /** Lists are short as a rule, and a set would cost more than it saves. */
    private static List<Fact> distinct(Collection<Fact> facts) {
        if (facts.size() > SHORT) {
            return List.copyOf(new LinkedHashSet<>(facts));
        }
        List<Fact> distinct = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            if (!distinct.contains(fact)) {
                distinct.add(fact);
            }
        }
        return List.copyOf(distinct.size() == facts.size() ? facts : distinct);
    }

    /** A condition that waits for one fact. */
    public static Condition unknown(EObject holder, EStructuralFeature feature) {
        return new Condition(Truth.UNKNOWN, List.of(new Fact(holder, feature)));
    }

    /**
     * Reads an {@link Answer} attribute, or a {@link Record} by its answer. NOT_APPLICABLE counts only with a reason or a document (of the
     * record, or in a {@code Remark} of the holder on this feature); otherwise it is unknown.
     */
    public static Condition of(EObject holder, EStructuralFeature feature) {
        return switch (holder.eGet(feature)) {
            case Answer answer -> ofAnswer(answer, null, holder, feature);
            case Record fact -> ofAnswer(fact.getAnswer(), fact, holder, feature);
            case null -> unknown(holder, feature);
            default -> throw new IllegalArgumentException(feature.getName() + " is neither an answer nor a record");
        };
    }

    /** Whether a value is recorded: a non-empty list, a set reference, a text, a number, a date, or an enum value other than UNKNOWN. */
    public static Condition recorded(EObject holder, EStructuralFeature feature) {
        Object value = holder.eGet(feature);
        boolean recorded = switch (value) {
            case null -> false;
            case Collection<?> list -> !list.isEmpty();
            case String text -> !text.isBlank();
            case Enumerator literal -> !"UNKNOWN".equals(literal.getName());
            case Record fact -> fact.getAnswer() != Answer.UNKNOWN;
            default -> true;
        };
        return recorded ? YES : unknown(holder, feature);
    }

    /**
     * Whether a list contains something, where an {@link Answer} beside it says whether the list is complete: YES if it holds a match; NO if
     * it does not and {@code completeness} is YES or NO; else unknown.
     */
    public static Condition listed(boolean match, EObject holder, EStructuralFeature completeness) {
        Answer complete = (Answer) holder.eGet(completeness);
        return match ? YES : complete == Answer.YES || complete == Answer.NO ? NO : unknown(holder, completeness);
    }

    /** One YES makes it YES; all NO make it NO; exempt conditions do not count unless all are. */
    public static Condition anyOf(Condition... conditions) {
        return combine(Arrays.asList(conditions), Truth.YES);
    }

    /** As {@link #anyOf(Condition...)}. */
    public static Condition anyOf(Collection<Condition> conditions) {
        return combine(conditions, Truth.YES);
    }

    /** One NO makes it NO; all YES make it YES; exempt conditions do not count unless all are. */
    public static Condition allOf(Condition... conditions) {
        return combine(Arrays.asList(conditions), Truth.NO);
    }

    /** As {@link #allOf(Condition...)}. */
    public static Condition allOf(Collection<Condition> conditions) {
        return combine(conditions, Truth.NO);
    }

    /** The opposite; unknown and exempt stay. */
    public Condition not() {
        return value == Truth.YES ? NO : value == Truth.NO ? YES : this;
    }

    /** The same, but a reasoned 対象外 counts as NO. */
    public Condition exemptAsNo() {
        return isExempt() ? NO : this;
    }

    public boolean isYes() {
        return value == Truth.YES;
    }

    public boolean isNo() {
        return value == Truth.NO;
    }

    public boolean isUnknown() {
        return value == Truth.UNKNOWN;
    }

    public boolean isExempt() {
        return value == Truth.EXEMPT;
    }

    private static Condition combine(Collection<Condition> conditions, Truth deciding) {
        Condition open = null;
        List<Condition> several = null;
        boolean counted = conditions.isEmpty();
        for (Condition condition : conditions) {
            if (condition.value == deciding) {
                return condition;
            }
            counted |= !condition.isExempt();
            if (condition.isUnknown() && open != null) {
                several = several == null ? new ArrayList<>(List.of(open)) : several;
                several.add(condition);
            }
            open = condition.isUnknown() && open == null ? condition : open;
        }
        if (open != null) {
            return several == null ? open : unknown(factsOf(several));
        }
        return !counted ? EXEMPT : known(deciding == Truth.NO);
    }

    private static Supplier<List<Fact>> factsOf(List<Condition> conditions) {
        return () -> {
            List<Fact> facts = new ArrayList<>();
            conditions.forEach(condition -> facts.addAll(condition.missing()));
            return facts;
        };
    }

    private static Condition ofAnswer(Answer answer, Record fact, EObject holder, EStructuralFeature feature) {
        return switch (answer) {
            case YES -> YES;
            case NO -> NO;
            case NOT_APPLICABLE -> isReasoned(fact) || isRemarked(holder, feature) ? EXEMPT : unknown(holder, feature);
            case UNKNOWN -> unknown(holder, feature);
        };
    }

    private static boolean isReasoned(Record fact) {
        return fact != null && (fact.getDocument() != null || fact.getReason() != null && !fact.getReason().isBlank());
    }

    private static boolean isRemarked(EObject holder, EStructuralFeature feature) {
        return holder instanceof Element element && element.getRemarks().stream()
                .anyMatch(r -> feature.getName().equals(r.getFeature())
                        && (r.getDocument() != null || r.getText() != null && !r.getText().isBlank()));
    }

    /** The features that {@link #of} reads beside the one asked for; part of a rule's {@code reads}. */
    public static Set<EStructuralFeature> evidenceFeatures() {
        ArchitecturePackage p = ArchitecturePackage.eINSTANCE;
        return Set.of(p.getRecord_Answer(), p.getRecord_Reason(), p.getRecord_Document(), p.getElement_Remarks(), p.getRemark_Feature(),
                p.getRemark_Text(), p.getRemark_Document());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Condition condition && value == condition.value && missing().equals(condition.missing());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, missing());
    }

    @Override
    public String toString() {
        return "Condition[value=" + value + ", missing=" + missing() + "]";
    }
}
