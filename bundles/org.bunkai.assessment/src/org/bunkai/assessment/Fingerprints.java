package org.bunkai.assessment;

import java.util.List;
import java.util.Optional;

import org.bunkai.model.Fingerprint;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Baseline;

/**
 * What tells one state of a model from another: what people decide on.
 *
 * @param model fingerprint of the model, 4 × 4 hex digits
 * @param findings fingerprint of everything that a check found in it
 */
record Fingerprints(String model, String findings) {

    /** Of a check; computed if the check left them out. */
    static Fingerprints of(CheckResult result) {
        return new Fingerprints(result.fingerprint().isEmpty() ? Fingerprint.of(result.architecture()).toString() : result.fingerprint(),
                result.findingsFingerprint().isEmpty() ? FindingsFingerprint.of(result) : result.findingsFingerprint());
    }

    /** Of what was decided on. */
    static Fingerprints of(Approval approval) {
        return new Fingerprints(approval.getModelFingerprint(), approval.getFindingsFingerprint());
    }

    /** The baseline of these findings, whatever the model was; empty if there is none. */
    Optional<Baseline> baseline(List<Baseline> baselines) {
        return baselines.stream().filter(b -> findings.equals(b.getFindingsFingerprint())).findFirst();
    }
}
