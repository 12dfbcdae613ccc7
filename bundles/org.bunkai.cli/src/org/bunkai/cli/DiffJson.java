package org.bunkai.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Comparison;
import org.bunkai.assessment.ElementChange;
import org.bunkai.assessment.ElementChange.FeatureChange;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import com.fasterxml.jackson.core.JsonGenerator;

/** A comparison as JSON, after docs/schema/diff.schema.json: texts in both languages, elements by id, values as they stand in the model. */
final class DiffJson {

    private final Writer out;
    private final String version;

    /**
     * @param out where to write
     * @param version version of the tool
     */
    DiffJson(Writer out, String version) {
        this.out = out;
        this.version = version;
    }

    void write(Comparison comparison) {
        JsonDocument.write(out, json -> {
            json.writeStartObject();
            json.writeObjectFieldStart("tool");
            json.writeStringField("name", "bunkai");
            json.writeStringField("version", version);
            json.writeEndObject();
            model(json, "old", comparison.before());
            model(json, "new", comparison.after());
            json.writeStringField("edition", comparison.after().edition().getId());
            findings(json, "added", comparison.added(), comparison.after());
            findings(json, "fixed", comparison.fixed(), comparison.before());
            findings(json, "unchanged", comparison.unchanged(), comparison.after());
            findings(json, "waived", comparison.waived(), comparison.after());
            json.writeArrayFieldStart("elements");
            for (ElementChange change : comparison.elements()) {
                element(json, change);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void model(JsonGenerator json, String field, CheckResult result) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("file", result.source());
        json.writeStringField("name", result.architecture().getName());
        json.writeStringField("fingerprint", result.fingerprint());
        json.writeStringField("findingsFingerprint", result.findingsFingerprint());
        json.writeStringField("asOf", result.asOf().toString());
        json.writeStringField("assessment", result.assessment().source());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, String field, List<Finding> findings, CheckResult result) throws IOException {
        FindingTexts ja = FindingTexts.of(result, Locale.JAPANESE);
        FindingTexts en = FindingTexts.of(result, Locale.ENGLISH);
        json.writeArrayFieldStart(field);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            json.writeStringField("rule", finding.rule().id());
            json.writeArrayFieldStart("clauses");
            for (String clause : finding.rule().clauses().getOrDefault(result.edition().getId(), List.of())) {
                json.writeString(clause);
            }
            json.writeEndArray();
            json.writeStringField("outcome", finding.outcome().name());
            json.writeStringField("severity", finding.severity().name());
            json.writeStringField("element", EcoreUtil.getID(finding.element()));
            json.writeObjectFieldStart("message");
            json.writeStringField("ja", ja.message(finding));
            json.writeStringField("en", en.message(finding));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void element(JsonGenerator json, ElementChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("change", change.kind().name());
        FindingsJson.identity(json, change.element());
        json.writeArrayFieldStart("features");
        for (FeatureChange feature : change.features()) {
            json.writeStartObject();
            json.writeStringField("holder", feature.holder());
            json.writeStringField("feature", feature.path().stream().map(EStructuralFeature::getName).collect(Collectors.joining(".")));
            values(json, "before", feature.before());
            values(json, "after", feature.after());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void values(JsonGenerator json, String field, List<Object> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (Object value : values) {
            json.writeString(switch (value) {
                case EObject element -> EcoreUtil.getID(element);
                case Enumerator literal -> literal.getName();
                default -> value.toString();
            });
        }
        json.writeEndArray();
    }
}
