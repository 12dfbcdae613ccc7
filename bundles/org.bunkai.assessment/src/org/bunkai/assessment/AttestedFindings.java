package org.bunkai.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.bunkai.model.architecture.Facility;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.validation.engine.RuleMetadata.Kind;
import org.bunkai.validation.engine.RuleMetadata.Strength;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Findings that attestations give: "no" is a violation, and "yes" or "not applicable" against a violation of the model is a contradiction,
 * which stands beside the violation and erases nothing. Ids are {@code subject@facility#cause}; without facility the architecture's id.
 */
final class AttestedFindings {

    /** Pack of what is not a rule's but a clause's own finding. */
    static final String PACK = "assessment";
    /** Message key of an answer "no". Arguments: who, when. */
    static final String NO = PACK + ".attestedNo";
    /** Message key of a contradiction. Arguments: who, when, the answer, rule or clause that was attested. */
    static final String CONTRADICTION = PACK + ".contradiction";

    private static final String NO_CAUSE = "attested";
    private static final String CONTRADICTION_CAUSE = "contradicted";

    private final String edition;
    private final Map<String, RuleMetadata> rules = new TreeMap<>();
    private final List<Finding> violations;
    private final Scopes scopes;
    private final Map<String, Finding> found = new TreeMap<>();

    /**
     * @param edition edition of the run
     * @param meant rules of that edition
     * @param answers answers of the model
     * @param scopes the institution's facilities
     */
    AttestedFindings(String edition, List<RuleMetadata> meant, List<Finding> answers, Scopes scopes) {
        this.edition = edition;
        this.scopes = scopes;
        this.violations = answers.stream().filter(f -> f.outcome() == Outcome.VIOLATED).toList();
        meant.forEach(r -> rules.put(r.id(), r));
    }

    /** The findings, in the order of their ids. */
    List<Finding> of(List<Attestation> counting) {
        counting.forEach(this::add);
        return new ArrayList<>(found.values());
    }

    /** What stands for a rule where a clause itself is attested. */
    static RuleMetadata ofClause(String clause, String edition) {
        return new RuleMetadata(clause, PACK, "1.0.0", Map.of(edition, List.of(clause)), Strength.M, Kind.ATTESTATION, Severity.MEDIUM,
                List.of(), List.of(), Set.of(), List.of());
    }

    private void add(Attestation attestation) {
        Facility facility = attestation.getFacility() == null ? null : scopes.facility(attestation.getFacility());
        RuleMetadata rule = rules.get(attestation.getSubject());
        if (attestation.getAnswer() == AttestedAnswer.NO) {
            put(rule == null ? ofClause(attestation.getSubject(), edition) : rule, facility, NO_CAUSE, NO,
                    List.of(attestation.getBy(), attestation.getOn()));
        } else {
            Set<RuleMetadata> violated = new LinkedHashSet<>();
            violations.stream().filter(f -> scopes.isIn(f.element(), facility)).map(Finding::rule)
                    .filter(r -> rule == null ? decides(r, attestation.getSubject()) : r.id().equals(rule.id())).forEach(violated::add);
            violated.forEach(r -> put(r, facility, CONTRADICTION_CAUSE, CONTRADICTION,
                    List.of(attestation.getBy(), attestation.getOn(), attestation.getAnswer(), attestation.getSubject())));
        }
    }

    private boolean decides(RuleMetadata rule, String clause) {
        return rule.strength().decides() && rule.clauses().getOrDefault(edition, List.of()).contains(clause);
    }

    private void put(RuleMetadata rule, Facility facility, String cause, String key, List<Object> arguments) {
        String id = rule.id() + "@" + EcoreUtil.getID(scopes.element(facility)) + "#" + cause;
        found.putIfAbsent(id, new Finding(id, rule, Outcome.VIOLATED, rule.severity(), key, arguments, cause, scopes.element(facility),
                List.of(), List.of(), List.of(), List.of()));
    }
}
