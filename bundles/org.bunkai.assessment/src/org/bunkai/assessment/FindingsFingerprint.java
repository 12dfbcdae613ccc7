package org.bunkai.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.model.Fingerprint;
import org.bunkai.validation.api.Outcome;
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

    /** Of everything that a check found, failed rules included. */
    static String of(CheckResult result) {
        Stream<Finding> failed = Stream.concat(result.findings().stream(), result.advice().stream())
                .filter(f -> f.outcome() == Outcome.ERROR);
        return of(Stream.concat(result.answers().stream(), failed).toList());
    }

    private static String line(Finding finding) {
        List<String> fields = new ArrayList<>(List.of(finding.id(), finding.outcome().name(), finding.key()));
        fields.addAll(arguments(finding));
        return Fingerprint.line(fields.toArray(String[]::new));
    }

    /** What a finding says, as text that is the same in every language. */
    static List<String> arguments(Finding finding) {
        return finding.arguments().stream().map(FindingsFingerprint::argument).toList();
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
