package org.bunkai.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.Fingerprint;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Fingerprint of findings: the same hash as a model's, over {@code findingId⇥outcome⇥key⇥arguments}. */
final class FindingsFingerprint {

    private FindingsFingerprint() {
    }

    static String of(List<Finding> findings) {
        return Fingerprint.ofLines(findings.stream().map(FindingsFingerprint::line).sorted().toList()).toString();
    }

    private static String line(Finding finding) {
        List<String> fields = new ArrayList<>(List.of(finding.id(), finding.outcome().name(), finding.key()));
        finding.arguments().forEach(a -> fields.add(argument(a)));
        return Fingerprint.line(fields.toArray(String[]::new));
    }

    private static String argument(Object argument) {
        return switch (argument) {
            case EObject element -> String.valueOf(EcoreUtil.getID(element));
            case Enumerator literal -> literal.getName();
            case LocalDate date -> date.toString();
            default -> argument.toString();
        };
    }
}
