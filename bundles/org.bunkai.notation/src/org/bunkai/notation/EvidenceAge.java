package org.bunkai.notation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.assessment.AssessmentUse.State;
import org.bunkai.assessment.CheckResult;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.MalwareProtection;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Record;
import org.bunkai.model.architecture.Vulnerability;
import org.eclipse.emf.ecore.EObject;

/**
 * The dates of what is recorded about an element: answered records, the documents they rest on or that cover the element,
 * malware signatures, and attestations for a facility. A document is as old as when it was last revised, confirmed or
 * reviewed. The oldest of them tells how far the picture of the element can be trusted.
 */
final class EvidenceAge {

    private final CheckResult result;
    private final Map<EObject, List<LocalDate>> covering = new HashMap<>();

    EvidenceAge(CheckResult result) {
        this.result = result;
        for (Document document : result.architecture().getDocuments()) {
            date(document).ifPresent(date -> document.getCoversElements()
                    .forEach(element -> covering.computeIfAbsent(element, key -> new ArrayList<>()).add(date)));
        }
    }

    /** The day of the oldest dated evidence about an element itself; empty when nothing about it has a date. */
    Optional<LocalDate> oldest(EObject element) {
        List<LocalDate> dates = new ArrayList<>(covering.getOrDefault(element, List.of()));
        collect(element, dates);
        if (element instanceof Facility facility) {
            result.assessment().attestations().stream().filter(use -> use.state() == State.COUNTS)
                    .filter(use -> facility.getId().equals(use.attestation().getFacility())).map(use -> use.attestation().getOn())
                    .filter(Objects::nonNull).forEach(dates::add);
        }
        return dates.stream().min(Comparator.naturalOrder());
    }

    /** What stands in an element is part of it, but for what is drawn for itself; that a hole was once closed does not age. */
    private static void collect(EObject element, List<LocalDate> dates) {
        for (EObject part : element.eContents()) {
            if (part instanceof Record record && record.getAnswer() != Answer.UNKNOWN) {
                date(record).ifPresent(dates::add);
            } else if (part instanceof MalwareProtection protection && protection.getSignatureDate() != null) {
                dates.add(protection.getSignatureDate());
            }
            if (!(part instanceof Device || part instanceof Network || part instanceof Vulnerability)) {
                collect(part, dates);
            }
        }
    }

    private static Optional<LocalDate> date(Record record) {
        return record.getOn() != null ? Optional.of(record.getOn())
                : record.getDocument() == null ? Optional.empty() : date(record.getDocument());
    }

    private static Optional<LocalDate> date(Document document) {
        return Stream.of(Optional.ofNullable(document.getRevisedOn()), on(document.getConfirmed()), on(document.getReviewed()))
                .flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> on(Record record) {
        return Optional.ofNullable(record).map(Record::getOn);
    }
}
