package org.bunkai.workbench.decisions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.ApprovalState;
import org.bunkai.assessment.ApprovalState.Standing;
import org.bunkai.assessment.ApprovalTexts;
import org.bunkai.assessment.AssessmentUse;
import org.bunkai.assessment.AssessmentUse.AttestationUse;
import org.bunkai.assessment.AssessmentUse.OverrideUse;
import org.bunkai.assessment.AssessmentUse.State;
import org.bunkai.assessment.AssessmentUse.WaiverUse;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.Messages;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.PackSwitch;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * One entry of the assessment as a line of a table.
 *
 * @param id of the entry
 * @param counts whether it has its effect in this check; its state says in words why not
 * @param cells text of each column
 * @param findings ids of the findings that it accepts
 */
record DecisionLine(String id, boolean counts, Map<Column, String> cells, List<String> findings) {

    /** The columns, in their order. */
    enum Column {
        KIND, STATE, SUBJECT, DECISION, PERSON, UNTIL, REASON
    }

    /** The entries of the assessment that a result rests on, by kind and then in the order of the file. */
    static List<DecisionLine> of(CheckResult result, FindingTexts words, Messages texts) {
        AssessmentUse use = result.assessment();
        Lines lines = new Lines(result, words, texts);
        return Stream.of(use.waivers().stream().map(lines::waiver), use.attestations().stream().map(lines::attestation),
                ApprovalState.of(result, LoadOptions.defaults()).all().stream().map(lines::approval),
                use.overrides().stream().map(lines::override), use.packsOff().stream().map(lines::packOff)).flatMap(line -> line).toList();
    }

    /** Lines of one entry are the same to a viewer, so that it stays selected when results change. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DecisionLine line && line.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private record Lines(CheckResult result, FindingTexts words, Messages texts) {

        DecisionLine waiver(WaiverUse use) {
            Waiver waiver = use.waiver();
            return line(waiver, use.state(), subject(waiver.getFinding()), texts.get("decision.accepted", use.findings().size()),
                    texts.get("decision.person", waiver.getOwner(), waiver.getApprover()), waiver.getExpiresOn(),
                    Stream.of(waiver.getReason(), waiver.getCompensatingControl()).filter(Objects::nonNull)
                            .collect(Collectors.joining(texts.word("decision.separator"))), use.findings());
        }

        /** The sentence of the finding, as its id says nothing to people; a pattern as it stands. */
        private String subject(String finding) {
            return Stream.concat(result.findings().stream(), result.advice().stream()).filter(f -> f.id().equals(finding)).findFirst()
                    .map((Finding f) -> words.message(f)).orElse(finding);
        }

        DecisionLine attestation(AttestationUse use) {
            Attestation attestation = use.attestation();
            String where = Optional.ofNullable(attestation.getFacility()).map(this::facility)
                    .orElseGet(() -> texts.word("attest.everywhere"));
            return line(attestation, use.state(), texts.get("decision.at", words.subject(attestation.getSubject()), where),
                    words.literal(attestation.getAnswer()), texts.get("decision.on", attestation.getBy(), attestation.getOn().toString()),
                    attestation.getValidUntil(), attestation.getComment(), List.of());
        }

        private String facility(String id) {
            return Optional.ofNullable(result.architecture().eResource().getEObject(id)).map(words::name).orElse(id);
        }

        DecisionLine approval(Standing standing) {
            Approval approval = standing.approval();
            String state = !standing.newest() ? State.SUPERSEDED.name() : standing.holds() ? State.COUNTS.name() : "CHANGED";
            return line(approval, standing.newest() && standing.holds(), state,
                    texts.get("decision.model", approval.getModelFingerprint()), ApprovalTexts.decision(approval, Language.locale()),
                    texts.get("decision.on", approval.getName(), approval.getOn().toString()), null, approval.getConditions(), List.of());
        }

        DecisionLine override(OverrideUse use) {
            State state = use.parameter() == null ? State.ORPHANED : State.COUNTS;
            String unit = use.parameter() == null || use.parameter().unit() == null ? "" : use.parameter().unit();
            return line(use.override(), state, texts.get("decision.parameter", use.override().getRule(), use.override().getName()),
                    texts.get("decision.value", use.override().getValue(), unit).strip(), "", null, use.override().getReason(), List.of());
        }

        DecisionLine packOff(PackSwitch entry) {
            boolean installed = result.run().packs().stream().anyMatch(pack -> pack.info().id().equals(entry.getPack()));
            return line(entry, installed ? State.COUNTS : State.ORPHANED, entry.getPack(), texts.word("decision.off"), "", null,
                    entry.getReason(), List.of());
        }

        private DecisionLine line(EObject entry, State state, String subject, String decision, String person, Object until, String reason,
                List<String> findings) {
            return line(entry, state == State.COUNTS, state.name(), subject, decision, person, until, reason, findings);
        }

        private DecisionLine line(EObject entry, boolean counts, String state, String subject, String decision, String person, Object until,
                String reason, List<String> findings) {
            return new DecisionLine(EcoreUtil.getID(entry), counts,
                    Map.of(Column.KIND, Language.labels().of(entry.eClass()), Column.STATE, texts.word("decision.state." + state),
                            Column.SUBJECT, subject, Column.DECISION, decision, Column.PERSON, person,
                            Column.UNTIL, until == null ? "" : until.toString(), Column.REASON, reason == null ? "" : reason),
                    findings);
        }
    }
}
