package org.bunkai.validation.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.bunkai.validation.api.Inventory;
import org.eclipse.emf.ecore.EObject;

/**
 * What is to be checked, and how. The model must not change while a run lasts.
 *
 * @param root root of the model
 * @param edition guideline edition, for example {@code 6.0}: decides which rules run
 * @param became clause ids of that edition by clause ids of another one that became them; rules that name only the other one run by them
 * @param asOf "today" for the rules
 * @param overrides parameter values as text: rule id, then parameter name. A value that does not fit is an error of its rule
 * @param inventory what silence of a rule means
 * @param packsOff ids of packs that are switched off
 * @param packsRequired ids of packs that must take part; a missing one is an error of the run
 * @param cancel asked often and from other threads; once it says {@code true} the run ends with a {@code CancellationException}
 * @param progress told after every rule
 * @param cpuLimit CPU time that one rule may use before it becomes an error; a rule that only waits is stopped after ten times as long
 * @param threads how many rules may run at the same time; the answers do not depend on it
 */
public record RunRequest(EObject root, String edition, Map<String, String> became, LocalDate asOf,
        Map<String, Map<String, String>> overrides, Inventory inventory, Set<String> packsOff, Set<String> packsRequired,
        BooleanSupplier cancel, RunProgress progress, Duration cpuLimit, int threads) {

    /** CPU time that a rule may use unless the request says otherwise. */
    public static final Duration DEFAULT_CPU_LIMIT = Duration.ofSeconds(30);

    public RunRequest {
        Objects.requireNonNull(root);
        Objects.requireNonNull(edition);
        became = Map.copyOf(became);
        Objects.requireNonNull(asOf);
        Objects.requireNonNull(inventory);
        Objects.requireNonNull(cancel);
        Objects.requireNonNull(progress);
        Map<String, Map<String, String>> copy = new TreeMap<>();
        overrides.forEach((rule, values) -> copy.put(rule, Map.copyOf(values)));
        overrides = Map.copyOf(copy);
        packsOff = Set.copyOf(packsOff);
        packsRequired = Set.copyOf(packsRequired);
        if (cpuLimit.isNegative() || cpuLimit.isZero()) {
            throw new IllegalArgumentException("no CPU time: " + cpuLimit);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("no thread: " + threads);
        }
    }

    /** A request without overrides that runs every pack, on as many threads as there are processors, and is not cancelled. */
    public static RunRequest of(EObject root, String edition, LocalDate asOf, Inventory inventory) {
        return new RunRequest(root, edition, Map.of(), asOf, Map.of(), inventory, Set.of(), Set.of(), () -> false, (done, total) -> {
        }, DEFAULT_CPU_LIMIT, Runtime.getRuntime().availableProcessors());
    }

    /** With what clauses of another edition became. */
    public RunRequest withClauses(Map<String, String> newIds) {
        return new RunRequest(root, edition, newIds, asOf, overrides, inventory, packsOff, packsRequired, cancel, progress, cpuLimit,
                threads);
    }

    /** With other parameter values. */
    public RunRequest withOverrides(Map<String, Map<String, String>> values) {
        return new RunRequest(root, edition, became, asOf, values, inventory, packsOff, packsRequired, cancel, progress, cpuLimit,
                threads);
    }

    /** With packs switched off, and packs that must take part. */
    public RunRequest withPacks(Set<String> off, Set<String> required) {
        return new RunRequest(root, edition, became, asOf, overrides, inventory, off, required, cancel, progress, cpuLimit, threads);
    }

    /** With a cancel flag and a listener. */
    public RunRequest withMonitor(BooleanSupplier flag, RunProgress listener) {
        return new RunRequest(root, edition, became, asOf, overrides, inventory, packsOff, packsRequired, flag, listener, cpuLimit,
                threads);
    }

    /** With another limit of CPU time per rule. */
    public RunRequest withCpuLimit(Duration limit) {
        return new RunRequest(root, edition, became, asOf, overrides, inventory, packsOff, packsRequired, cancel, progress, limit, threads);
    }

    /** With another number of rules at the same time. */
    public RunRequest withThreads(int number) {
        return new RunRequest(root, edition, became, asOf, overrides, inventory, packsOff, packsRequired, cancel, progress, cpuLimit,
                number);
    }

    /** Whether rules would see the same as with another request, the model's facts apart. */
    boolean asksTheSame(RunRequest other) {
        return root == other.root && edition.equals(other.edition) && became.equals(other.became)
                && asOf.equals(other.asOf) && overrides.equals(other.overrides)
                && packsOff.equals(other.packsOff);
    }
}
