package org.bunkai.assessment;

import org.bunkai.model.architecture.Facility;

/**
 * Outcome of a clause in one facility: of the answers on what stands in it or ends at it, and of what was attested for it.
 *
 * @param facility a facility of the institution
 * @param outcome the outcome there
 * @param waived whether every finding that makes this outcome is waived
 * @param attested whether a SATISFIED or NOT_APPLICABLE rests on an attestation
 */
public record FacilityOutcome(Facility facility, ClauseOutcome outcome, boolean waived, boolean attested) {
}
