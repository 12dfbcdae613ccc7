package org.bunkai.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.bunkai.assessment.ApprovalState;
import org.bunkai.assessment.ApprovalState.Standing;
import org.bunkai.assessment.AssessmentUse;
import org.bunkai.assessment.AssessmentUse.AttestationUse;
import org.bunkai.assessment.AssessmentUse.OverrideUse;
import org.bunkai.assessment.AssessmentUse.WaiverUse;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.FacilityOutcome;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Ask;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.Decision;
import org.bunkai.model.assessment.PackSwitch;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.PathStep;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RunResult.NotRun;
import org.bunkai.validation.engine.RunResult.PackEntry;
import org.bunkai.validation.engine.RunResult.PackError;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.core.JsonGenerator;

/** Results as JSON, after docs/schema/findings.schema.json: texts in both languages, elements by id. */
final class FindingsJson {

    private final Writer out;
    private final String version;

    /**
     * @param out where to write
     * @param version version of the tool
     */
    FindingsJson(Writer out, String version) {
        this.out = out;
        this.version = version;
    }

    /**
     * Writes results.
     *
     * @param several whether several files were asked for: then an array, whatever could be read
     */
    void write(List<CheckResult> results, boolean several) {
        JsonDocument.write(out, json -> {
            if (several) {
                json.writeStartArray();
            }
            for (CheckResult result : results) {
                new ResultJson(json, version, result).write();
            }
            if (several) {
                json.writeEndArray();
            }
        });
    }

    /** Writes one result. */
    private static final class ResultJson {

        private final JsonGenerator json;
        private final String version;
        private final CheckResult result;
        private final FindingTexts ja;
        private final FindingTexts en;

        ResultJson(JsonGenerator json, String version, CheckResult result) {
            this.json = json;
            this.version = version;
            this.result = result;
            this.ja = FindingTexts.of(result, Locale.JAPANESE);
            this.en = FindingTexts.of(result, Locale.ENGLISH);
        }

        void write() throws IOException {
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "bunkai");
            json.writeStringField("version", version);
            json.writeEndObject();
            model(json, result);
            json.writeStringField("findingsFingerprint", result.findingsFingerprint());
            json.writeStringField("edition", result.edition().getId());
            json.writeStringField("asOf", result.asOf().toString());
            json.writeFieldName("assessment");
            if (result.assessment().isPresent()) {
                assessment(result.assessment());
            } else {
                json.writeNull();
            }
            array("packs", result.run().packs(), this::pack);
            array("findings", result.findings(), this::finding);
            array("advice", result.advice(), this::finding);
            array("notes", result.notes(), this::note);
            array("notRun", result.run().notRun(), this::notRun);
            array("packErrors", result.run().packErrors(), this::packError);
            array("clauses", result.clauses(), this::clause);
            summary();
            json.writeEndObject();
        }

        private void pack(PackEntry pack) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", pack.info().id());
            json.writeStringField("version", pack.info().version());
            array("editions", pack.info().editions(), json::writeString);
            json.writeNumberField("rules", pack.rules());
            json.writeEndObject();
        }

        private void finding(Finding finding) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            json.writeStringField("rule", finding.rule().id());
            array("clauses", finding.rule().clauses().getOrDefault(result.edition().getId(), List.of()), json::writeString);
            json.writeStringField("outcome", finding.outcome().name());
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("strength", finding.rule().strength().name());
            json.writeStringField("cause", finding.cause().isEmpty() ? null : finding.cause());
            json.writeFieldName("element");
            element(finding.element());
            array("others", finding.others(), this::element);
            array("related", finding.related(), this::element);
            array("path", finding.path(), this::step);
            array("missing", finding.missing(), this::fact);
            text("message", ja.message(finding), en.message(finding));
            Waiver waiver = result.assessment().waived().get(finding.id());
            json.writeStringField("waiver", waiver == null ? null : waiver.getId());
            json.writeEndObject();
        }

        private void note(Finding finding) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            json.writeStringField("rule", finding.rule().id());
            json.writeStringField("outcome", finding.outcome().name());
            json.writeFieldName("element");
            element(finding.element());
            text("message", ja.message(finding), en.message(finding));
            json.writeEndObject();
        }

        private void notRun(NotRun notRun) throws IOException {
            json.writeStartObject();
            json.writeStringField("rule", notRun.rule().id());
            text("message", ja.message(notRun), en.message(notRun));
            json.writeEndObject();
        }

        private void packError(PackError error) throws IOException {
            json.writeStartObject();
            json.writeStringField("pack", error.pack());
            text("message", ja.message(error), en.message(error));
            json.writeEndObject();
        }

        private void clause(ClauseResult clause) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", clause.clause().getId());
            json.writeStringField("outcome", clause.outcome().name());
            json.writeNumberField("violated", clause.violated());
            json.writeNumberField("undecidable", clause.undecidable());
            json.writeNumberField("satisfied", clause.satisfied());
            json.writeNumberField("errors", clause.errors());
            json.writeNumberField("advice", clause.advice());
            json.writeStringField("coverage", clause.coverage().name());
            json.writeBooleanField("waived", clause.waived());
            json.writeBooleanField("attested", clause.attested());
            json.writeBooleanField("simplified", clause.simplified());
            array("left", clause.left(), r -> json.writeString(r.id()));
            array("facilities", clause.facilities(), this::facility);
            json.writeEndObject();
        }

        private void facility(FacilityOutcome facility) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", facility.facility().getId());
            json.writeStringField("outcome", facility.outcome().name());
            json.writeBooleanField("waived", facility.waived());
            json.writeBooleanField("attested", facility.attested());
            json.writeEndObject();
        }

        private void assessment(AssessmentUse use) throws IOException {
            json.writeStartObject();
            json.writeStringField("file", use.source());
            array("attestations", use.attestations(), this::attestation);
            array("waivers", use.waivers(), this::waiver);
            array("overrides", use.overrides(), this::override);
            array("packsOff", use.packsOff(), this::packOff);
            array("requiredPacks", use.requiredPacks(), json::writeString);
            array("approvals", ApprovalState.of(result, LoadOptions.defaults()).all(), this::approval);
            array("notes", use.notes(), this::assessmentNote);
            json.writeEndObject();
        }

        private void attestation(AttestationUse use) throws IOException {
            Attestation attestation = use.attestation();
            json.writeStartObject();
            json.writeStringField("id", attestation.getId());
            json.writeStringField("subject", attestation.getSubject());
            json.writeStringField("facility", attestation.getFacility());
            json.writeStringField("answer", attestation.getAnswer().getName());
            json.writeStringField("by", attestation.getBy());
            json.writeStringField("on", attestation.getOn().toString());
            json.writeStringField("validUntil", date(attestation.getValidUntil()));
            array("evidence", attestation.getEvidence(), json::writeString);
            json.writeStringField("comment", attestation.getComment());
            json.writeStringField("state", use.state().name());
            json.writeEndObject();
        }

        private void waiver(WaiverUse use) throws IOException {
            Waiver waiver = use.waiver();
            json.writeStartObject();
            json.writeStringField("id", waiver.getId());
            json.writeStringField("finding", waiver.getFinding());
            json.writeStringField("reason", waiver.getReason());
            json.writeStringField("compensatingControl", waiver.getCompensatingControl());
            json.writeStringField("owner", waiver.getOwner());
            json.writeStringField("approver", waiver.getApprover());
            json.writeStringField("approvedOn", date(waiver.getApprovedOn()));
            json.writeStringField("expiresOn", waiver.getExpiresOn().toString());
            json.writeStringField("state", use.state().name());
            array("findings", use.findings(), json::writeString);
            json.writeEndObject();
        }

        private void override(OverrideUse use) throws IOException {
            json.writeStartObject();
            json.writeStringField("rule", use.override().getRule());
            json.writeStringField("name", use.override().getName());
            json.writeStringField("value", use.override().getValue());
            json.writeStringField("default", use.parameter() == null ? null : String.valueOf(use.parameter().defaultValue()));
            json.writeStringField("unit", use.parameter() == null ? null : use.parameter().unit());
            json.writeStringField("reason", use.override().getReason());
            json.writeEndObject();
        }

        private void packOff(PackSwitch off) throws IOException {
            json.writeStartObject();
            json.writeStringField("pack", off.getPack());
            json.writeStringField("reason", off.getReason());
            json.writeEndObject();
        }

        private void approval(Standing standing) throws IOException {
            Approval approval = standing.approval();
            json.writeStartObject();
            json.writeStringField("id", approval.getId());
            json.writeStringField("role", approval.getRole().getName());
            json.writeStringField("name", approval.getName());
            json.writeStringField("on", approval.getOn().toString());
            json.writeStringField("decision", approval.getDecision() == Decision.UNKNOWN ? null : approval.getDecision().getName());
            json.writeStringField("conditions", approval.getConditions());
            json.writeStringField("modelFingerprint", approval.getModelFingerprint());
            json.writeStringField("findingsFingerprint", approval.getFindingsFingerprint());
            json.writeBooleanField("newest", standing.newest());
            json.writeBooleanField("sameModel", standing.sameModel());
            json.writeBooleanField("sameFindings", standing.sameFindings());
            json.writeEndObject();
        }

        private void assessmentNote(AssessmentUse.Note note) throws IOException {
            json.writeStartObject();
            json.writeStringField("kind", note.kind().name());
            json.writeStringField("item", note.item());
            text("message", ja.message(note), en.message(note));
            json.writeEndObject();
        }

        private static String date(LocalDate date) {
            return date == null ? null : date.toString();
        }

        private void summary() throws IOException {
            json.writeObjectFieldStart("summary");
            json.writeObjectFieldStart("clauses");
            for (var entry : result.summary().clauses().entrySet()) {
                json.writeNumberField(entry.getKey().name(), entry.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("violated", result.summary().violated());
            json.writeNumberField("undecidable", result.summary().undecidable());
            json.writeNumberField("errors", result.summary().errors());
            json.writeNumberField("advice", result.summary().advice());
            json.writeNumberField("waived", result.summary().waived());
            json.writeEndObject();
        }

        private void element(EObject element) throws IOException {
            json.writeStartObject();
            identity(json, element);
            json.writeEndObject();
        }

        private void step(PathStep step) throws IOException {
            FindingsJson.step(json, step);
        }

        private void fact(Fact fact) throws IOException {
            json.writeStartObject();
            json.writeStringField("element", EcoreUtil.getID(fact.holder()));
            json.writeStringField("feature", fact.feature().getName());
            json.writeStringField("party", Ask.party(fact.holder(), fact.feature()).map(Party::getId).orElse(null));
            json.writeEndObject();
        }

        private void text(String field, String japanese, String english) throws IOException {
            json.writeObjectFieldStart(field);
            json.writeStringField("ja", japanese);
            json.writeStringField("en", english);
            json.writeEndObject();
        }

        private <T> void array(String field, List<T> items, ItemWriter<T> writer) throws IOException {
            json.writeArrayFieldStart(field);
            for (T item : items) {
                writer.write(item);
            }
            json.writeEndArray();
        }
    }

    /** Writes one item of an array. */
    private interface ItemWriter<T> {
        void write(T item) throws IOException;
    }

    /** Writes {@code "model": {file, name, fingerprint}}. */
    static void model(JsonGenerator json, CheckResult result) throws IOException {
        json.writeObjectFieldStart("model");
        json.writeStringField("file", result.source());
        json.writeStringField("name", result.architecture().getName());
        json.writeStringField("fingerprint", result.fingerprint());
        json.writeEndObject();
    }

    /** Writes {@code {id, class, name, via}}. */
    static void step(JsonGenerator json, PathStep step) throws IOException {
        json.writeStartObject();
        identity(json, step.element());
        json.writeStringField("via", step.via() == null ? null : EcoreUtil.getID(step.via()));
        json.writeEndObject();
    }

    /** Writes the fields id, class and name of an element. */
    static void identity(JsonGenerator json, EObject element) throws IOException {
        EStructuralFeature name = element.eClass().getEStructuralFeature("name");
        json.writeStringField("id", EcoreUtil.getID(element));
        json.writeStringField("class", element.eClass().getName());
        json.writeStringField("name", name == null ? null : (String) element.eGet(name));
    }
}
