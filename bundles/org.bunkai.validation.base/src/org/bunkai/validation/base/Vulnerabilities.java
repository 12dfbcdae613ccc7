package org.bunkai.validation.base;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Vulnerability;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Whether a device has a published vulnerability whose fix is out and not applied (ops 8③, 13⑤; RULES.md §2 08.03.c, §4 13.05.c).
 *
 * <p>Reads {@link #features()}: {@code Device.vulnerabilities} and {@code vulnerabilitiesListed}, {@code Vulnerability.fixOutOn},
 * {@code fixAvailable} and {@code fixed}.</p>
 */
public final class Vulnerabilities {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private Vulnerabilities() {
    }

    /** The features that the conditions of this class read. */
    public static Set<EStructuralFeature> features() {
        return ById.union(Condition.evidenceFeatures(), Set.of(P.getDevice_Vulnerabilities(), P.getDevice_VulnerabilitiesListed(),
                P.getVulnerability_FixOutOn(), P.getVulnerability_FixAvailable(), P.getVulnerability_Fixed()));
    }

    /** Whether a device has one; misses whether the list is complete, or what is not recorded of those listed. */
    public static Condition anyUnfixed(Device device, LocalDate asOf) {
        List<Condition> each = new ArrayList<>(ById.sorted(device.getVulnerabilities()).stream().map(v -> isUnfixed(v, asOf)).toList());
        each.add(Condition.listed(false, device, P.getDevice_VulnerabilitiesListed()));
        return Condition.anyOf(each);
    }

    /** The vulnerabilities of {@link #anyUnfixed} as a list of their numbers, for messages; reads {@code Vulnerability.cve}. */
    public static String unfixedNames(Device device, LocalDate asOf) {
        return names(device, v -> isUnfixed(v, asOf));
    }

    /** The vulnerabilities of {@link #anyOverdue} as a list of their numbers, for messages; reads {@code Vulnerability.cve}. */
    public static String overdueNames(Device device, LocalDate asOf, int withinDays) {
        return names(device, v -> isOverdue(v, asOf, withinDays));
    }

    /**
     * Whether the fix of a listed vulnerability has been out for more than a term and is not applied; misses what is not recorded of those
     * listed. Those that are not listed do not count.
     */
    public static Condition anyOverdue(Device device, LocalDate asOf, int withinDays) {
        return Condition.anyOf(ById.sorted(device.getVulnerabilities()).stream().map(v -> isOverdue(v, asOf, withinDays)).toList());
    }

    /** Whether the fix of a vulnerability is out and not applied. A reasoned 対象外 to the fix means that there is nothing to apply. */
    public static Condition isUnfixed(Vulnerability vulnerability, LocalDate asOf) {
        Condition applied = Condition.of(vulnerability, P.getVulnerability_Fixed());
        return Condition.allOf(isFixOut(vulnerability, asOf), applied.not().exemptAsNo());
    }

    private static String names(Device device, Function<Vulnerability, Condition> which) {
        return device.getVulnerabilities().stream().filter(v -> which.apply(v).isYes())
                .map(v -> v.getCve() == null ? v.getId() : v.getCve()).sorted().collect(Collectors.joining(", "));
    }

    private static Condition isOverdue(Vulnerability vulnerability, LocalDate asOf, int withinDays) {
        LocalDate out = vulnerability.getFixOutOn();
        return Condition.allOf(isUnfixed(vulnerability, asOf), out == null ? Condition.unknown(vulnerability, P.getVulnerability_FixOutOn())
                : Condition.known(out.plusDays(withinDays).isBefore(asOf)));
    }

    /** A date on or before today says that the fix is out, a later one that it is not yet, unless the answer beside it says so. */
    private static Condition isFixOut(Vulnerability vulnerability, LocalDate asOf) {
        LocalDate out = vulnerability.getFixOutOn();
        return out == null ? Condition.of(vulnerability, P.getVulnerability_FixAvailable())
                : Condition.known(!out.isAfter(asOf) || vulnerability.getFixAvailable() == Answer.YES);
    }
}
