package org.bunkai.notation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.bunkai.assessment.AssessmentUse.State;
import org.bunkai.assessment.AssessmentUse.WaiverUse;
import org.bunkai.assessment.CheckResult;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;

/** Until when somebody accepted the findings on an element, and when that ended. */
final class WaiverDates {

    private final Map<EObject, LocalDate> until = new HashMap<>();
    private final Map<EObject, LocalDate> over = new HashMap<>();

    WaiverDates(CheckResult result) {
        Map<String, Finding> findings = new HashMap<>();
        result.answers().forEach(finding -> findings.put(finding.id(), finding));
        for (WaiverUse use : result.assessment().waivers()) {
            Map<EObject, LocalDate> dates = use.state() == State.EXPIRED ? over : until;
            LocalDate last = use.waiver().getExpiresOn();
            if (last != null && tells(use)) {
                use.findings().stream().map(findings::get).filter(Objects::nonNull)
                        .flatMap(finding -> FindingMarks.of(finding.element()).stream())
                        .forEach(holder -> dates.merge(holder, last, WaiverDates::earlier));
            }
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    /** It counts, or did until its day was over. */
    private static boolean tells(WaiverUse use) {
        return use.state() == State.COUNTS || use.state() == State.EXPIRED;
    }

    /** Ids of the findings that somebody accepted, now or until a day that is over. */
    static Set<String> findings(CheckResult result) {
        return result.assessment().waivers().stream().filter(WaiverDates::tells).flatMap(use -> use.findings().stream())
                .collect(Collectors.toSet());
    }

    /** The first day on which an acceptance on an element ends. */
    Optional<LocalDate> until(EObject element) {
        return Optional.ofNullable(until.get(element));
    }

    /** The first day on which an acceptance on an element ended. */
    Optional<LocalDate> over(EObject element) {
        return Optional.ofNullable(over.get(element));
    }
}
