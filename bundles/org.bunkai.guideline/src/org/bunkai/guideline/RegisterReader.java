package org.bunkai.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.bunkai.model.guideline.Certainty;
import org.bunkai.model.guideline.Change;
import org.bunkai.model.guideline.Chapter;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.ClauseItem;
import org.bunkai.model.guideline.ClauseMapping;
import org.bunkai.model.guideline.ClauseSource;
import org.bunkai.model.guideline.Confidence;
import org.bunkai.model.guideline.CorrelationLink;
import org.bunkai.model.guideline.CorrelationRow;
import org.bunkai.model.guideline.Edition;
import org.bunkai.model.guideline.EditionChange;
import org.bunkai.model.guideline.GuidelineFactory;
import org.bunkai.model.guideline.TextStatus;
import org.bunkai.model.guideline.Volume;
import org.bunkai.model.guideline.VolumeKind;
import org.eclipse.emf.common.util.EList;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads the data files of this bundle, {@code data/mhlw-<edition>.json}; their shape is described in {@code data/README.md}. */
final class RegisterReader {

    private static final GuidelineFactory FACTORY = GuidelineFactory.eINSTANCE;

    private final JsonNode root;
    private final Map<String, Chapter> chapters = new HashMap<>();

    private RegisterReader(JsonNode root) {
        this.root = root;
    }

    static Edition read(String edition) {
        try (InputStream in = RegisterReader.class.getResourceAsStream("/data/mhlw-" + edition + ".json")) {
            return new RegisterReader(Json.read(in)).edition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Edition edition() {
        Edition edition = FACTORY.createEdition();
        edition.setId(text(root, "edition"));
        edition.setTitle(text(root, "title"));
        edition.setIssued(text(root, "date"));
        edition.setPublisher(text(root, "publisher"));
        edition.setSourceNotice(text(root, "source_notice"));
        edition.setWarning(text(root, "warning"));
        root.path("volumes").forEach(node -> edition.getVolumes().add(volume(node)));
        root.path("clauses").forEach(node -> chapters.get(text(node, "volume") + text(node, "chapter")).getClauses().add(clause(node)));
        root.path("correlation_rows").forEach(node -> edition.getCorrelationRows().add(row(node)));
        root.path("changes_6_to_7").forEach(node -> edition.getChanges().add(change(node)));
        root.path("mappings").forEach(node -> edition.getMappings().add(mapping(node)));
        return edition;
    }

    private Volume volume(JsonNode node) {
        Volume volume = FACTORY.createVolume();
        volume.setKind(VolumeKind.valueOf(text(node, "kind")));
        volume.setTitle(text(node, "title"));
        for (JsonNode child : node.path("chapters")) {
            Chapter chapter = FACTORY.createChapter();
            chapter.setNumber(text(child, "number"));
            chapter.setTitle(text(child, "title"));
            chapter.setAppliesTo(text(child, "applies_to"));
            volume.getChapters().add(chapter);
            chapters.put(text(node, "key") + chapter.getNumber(), chapter);
        }
        return volume;
    }

    private static Clause clause(JsonNode node) {
        Clause clause = FACTORY.createClause();
        clause.setId(text(node, "id"));
        clause.setNumbered(node.path("numbered").asBoolean());
        // A clause whose printed number is lost carries a placeholder there.
        clause.setNumber(clause.isNumbered() ? text(node, "clause") : "");
        clause.setNumberBasis(text(node, "clause_number_basis"));
        clause.setText(text(node, "text"));
        clause.setSummaryJa(text(node, "summary_ja"));
        clause.setSummaryEn(text(node, "summary_en"));
        clause.setNotes(text(node, "notes"));
        clause.setConfidence(confidence(text(node, "confidence")));
        clause.setIncomplete(clause.getConfidence() != Confidence.VERBATIM);
        clause.setTextStatus(TextStatus.valueOf(constant(text(node, "text_status"))));
        clause.setGap(node.path("gap").asBoolean());
        for (JsonNode child : node.path("items")) {
            ClauseItem item = FACTORY.createClauseItem();
            item.setId(clause.getId() + "." + (clause.getItems().size() + 1));
            item.setNumber(text(child, "no"));
            item.setText(text(child, "text"));
            clause.getItems().add(item);
        }
        for (JsonNode child : node.path("sources")) {
            ClauseSource source = FACTORY.createClauseSource();
            source.setDocument(text(child, "document"));
            source.setPage(text(child, "page"));
            source.setOriginUrl(text(child, "origin_url"));
            source.setStatus(text(child, "status"));
            clause.getSources().add(source);
        }
        return clause;
    }

    private static CorrelationRow row(JsonNode node) {
        CorrelationRow row = FACTORY.createCorrelationRow();
        row.setId(text(node, "id"));
        addAll(node.path("governance"), row.getGovernance());
        addAll(node.path("planning"), row.getPlanning());
        addAll(node.path("operations"), row.getOperations());
        row.setReasoning(text(node, "reasoning"));
        for (JsonNode child : node.path("links")) {
            CorrelationLink link = FACTORY.createCorrelationLink();
            link.setFrom(text(child, "from"));
            link.setTo(text(child, "to"));
            link.setCertainty(Certainty.valueOf(text(child, "certainty")));
            boolean inferred = link.getCertainty() == Certainty.INFERRED;
            link.setReason(inferred && !child.has("reason") ? row.getReasoning() : text(child, "reason"));
            row.getLinks().add(link);
        }
        return row;
    }

    private static EditionChange change(JsonNode node) {
        EditionChange change = FACTORY.createEditionChange();
        change.setTopic(text(node, "topic"));
        change.setDescription(text(node, "change"));
        change.setCertainty(text(node, "certainty"));
        return change;
    }

    private static ClauseMapping mapping(JsonNode node) {
        ClauseMapping mapping = FACTORY.createClauseMapping();
        mapping.setFrom(text(node, "from"));
        mapping.setTo(text(node, "to"));
        mapping.setChange(Change.valueOf(text(node, "change")));
        return mapping;
    }

    private static Confidence confidence(String flag) {
        return flag.equals("verbatim-from-source") ? Confidence.VERBATIM : Confidence.valueOf(constant(flag));
    }

    private static String constant(String flag) {
        return flag.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static void addAll(JsonNode list, EList<String> target) {
        list.forEach(node -> target.add(node.asText()));
    }

    /** Returns a member as text; empty if the data do not have it. */
    private static String text(JsonNode node, String member) {
        return node.path(member).asText("");
    }
}
