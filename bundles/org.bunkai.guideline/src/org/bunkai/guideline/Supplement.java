package org.bunkai.guideline;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.bunkai.model.guideline.Change;
import org.bunkai.model.guideline.Chapter;
import org.bunkai.model.guideline.Clause;
import org.bunkai.model.guideline.ClauseItem;
import org.bunkai.model.guideline.ClauseMapping;
import org.bunkai.model.guideline.ClauseSource;
import org.bunkai.model.guideline.Confidence;
import org.bunkai.model.guideline.Edition;
import org.bunkai.model.guideline.GuidelineFactory;
import org.bunkai.model.guideline.TextStatus;
import org.bunkai.model.guideline.Volume;
import org.bunkai.model.guideline.VolumeKind;
import org.eclipse.emf.common.util.EList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

/** Clause texts out of a hospital's own copy of the guideline, and what clauses of the edition before became. */
final class Supplement {

    private static final GuidelineFactory FACTORY = GuidelineFactory.eINSTANCE;

    private record Item(String number, String text) {
    }

    private record Became(String from, String to, Change change) {
    }

    private record Entry(ClauseId place, String id, String text, String source, List<Item> items) {
    }

    private final String file;
    private final String edition;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Became> mappings = new ArrayList<>();

    private Supplement(String file, String edition) {
        this.file = file;
        this.edition = edition;
    }

    static Supplement read(Path path, String edition) {
        Supplement supplement = new Supplement(String.valueOf(path.getFileName()), edition);
        try (InputStream in = Files.newInputStream(path)) {
            supplement.take(Json.read(in));
        } catch (JsonProcessingException e) {
            throw supplement.problem("json", String.valueOf(e.getLocation().getLineNr()), String.valueOf(e.getLocation().getColumnNr()));
        } catch (IOException e) {
            throw supplement.problem("unreadable");
        }
        return supplement;
    }

    private void take(JsonNode root) {
        JsonNode list = root.path("clauses");
        JsonNode became = root.path("mappings");
        boolean lists = (list.isArray() || list.isMissingNode()) && (became.isArray() || became.isMissingNode());
        if (!root.path("edition").isTextual() || !lists || list.isMissingNode() && became.isMissingNode()) {
            throw problem("shape");
        }
        String target = root.path("edition").asText();
        if (!target.equals(edition)) {
            throw problem("edition", target, edition);
        }
        Set<String> seen = new HashSet<>();
        for (JsonNode node : list) {
            Entry entry = entry(node, String.valueOf(entries.size() + 1));
            if (!seen.add(entry.id())) {
                throw problem("twice", entry.id());
            }
            entries.add(entry);
        }
        for (JsonNode node : became) {
            Became mapping = mapping(node, String.valueOf(mappings.size() + 1));
            if (!seen.add(mapping.from())) {
                throw problem("twice", mapping.from());
            }
            mappings.add(mapping);
        }
    }

    private Became mapping(JsonNode node, String ordinal) {
        String from = required("mappings", node, "from", ordinal);
        String change = required("mappings", node, "change", ordinal).toUpperCase(Locale.ROOT);
        if (ClauseId.parse(from).isEmpty()) {
            throw problem("from", from);
        }
        if (!Set.of("SAME", "CHANGED", "MOVED").contains(change)) {
            throw problem("change", ordinal, change.toLowerCase(Locale.ROOT));
        }
        return new Became(from, required("mappings", node, "to", ordinal), Change.valueOf(change));
    }

    private Entry entry(JsonNode node, String ordinal) {
        String id = required("clauses", node, "id", ordinal);
        String text = required("clauses", node, "text", ordinal);
        String major = edition.substring(0, edition.indexOf('.'));
        ClauseId place = ClauseId.parse(id).filter(parsed -> parsed.major().equals(major) && parsed.item().isEmpty())
                .orElseThrow(() -> problem("id", id, edition, "v" + major + ".ops.13.5"));
        if (place.isGap()) {
            throw problem("gap", id, "v" + major + "." + place.volume() + "." + place.place() + "." + Math.max(1, place.ordinal()));
        }
        List<Item> items = new ArrayList<>();
        for (JsonNode item : node.path("items")) {
            items.add(new Item(item.path("number").asText(), required("clauses", item, "text", ordinal)));
        }
        return new Entry(place, id, text, node.path("source").asText(), items);
    }

    private String required(String list, JsonNode node, String member, String ordinal) {
        String value = node.path(member).isTextual() ? node.path(member).asText().strip() : "";
        if (value.isEmpty()) {
            throw problem("entry", list, ordinal, member);
        }
        return value;
    }

    /** Puts the texts into an edition that nobody else holds. */
    void applyTo(Edition target) {
        for (Entry entry : entries) {
            Clause clause = clause(chapter(volume(target, entry), entry), entry);
            clause.setText(entry.text());
            clause.setConfidence(Confidence.VERBATIM);
            clause.setTextStatus(TextStatus.INSTITUTION);
            clause.setIncomplete(false);
            // Remarks and sources told of the text that is replaced.
            clause.setNotes("");
            clause.getSources().clear();
            ClauseSource source = FACTORY.createClauseSource();
            source.setDocument(entry.source().isEmpty() ? file : entry.source());
            clause.getSources().add(source);
            clause.getItems().clear();
            for (Item given : entry.items()) {
                ClauseItem item = FACTORY.createClauseItem();
                item.setId(entry.id() + "." + (clause.getItems().size() + 1));
                item.setNumber(given.number());
                item.setText(given.text());
                clause.getItems().add(item);
            }
        }
        applyMappings(target);
    }

    /** Replaces what the register says about the same clauses. */
    private void applyMappings(Edition target) {
        for (Became given : mappings) {
            boolean known = target.getVolumes().stream().flatMap(volume -> volume.getChapters().stream())
                    .flatMap(chapter -> chapter.getClauses().stream()).anyMatch(clause -> clause.getId().equals(given.to()));
            if (!known) {
                throw problem("to", given.from(), given.to(), edition);
            }
            target.getMappings().removeIf(mapping -> mapping.getFrom().equals(given.from()));
            ClauseMapping mapping = FACTORY.createClauseMapping();
            mapping.setFrom(given.from());
            mapping.setTo(given.to());
            mapping.setChange(given.change());
            target.getMappings().add(mapping);
        }
    }

    private Volume volume(Edition target, Entry entry) {
        VolumeKind kind = switch (entry.place().volume()) {
            case "over" -> VolumeKind.OVERVIEW;
            case "gov" -> VolumeKind.GOVERNANCE;
            case "plan" -> VolumeKind.PLANNING;
            case "maint" -> VolumeKind.MAINTENANCE_CONTRACTING;
            default -> VolumeKind.OPERATIONS;
        };
        return target.getVolumes().stream().filter(volume -> volume.getKind() == kind).findFirst()
                .orElseThrow(() -> problem("id", entry.id(), edition, "v" + entry.place().major() + ".ops.13.5"));
    }

    private static Chapter chapter(Volume volume, Entry entry) {
        String number = entry.place().chapter();
        EList<Chapter> chapters = volume.getChapters();
        int index = 0;
        for (Chapter chapter : chapters) {
            if (chapter.getNumber().equals(number)) {
                return chapter;
            }
            if (isBefore(chapter.getNumber(), number)) {
                index++;
            }
        }
        Chapter added = FACTORY.createChapter();
        added.setNumber(number);
        added.setTitle("");
        added.setAppliesTo("");
        chapters.add(index, added);
        return added;
    }

    /** Appendices (別添) carry no number and stand last. */
    private static boolean isBefore(String printed, String number) {
        return printed.chars().allMatch(Character::isDigit) && Integer.parseInt(printed) < Integer.parseInt(number);
    }

    private static Clause clause(Chapter chapter, Entry entry) {
        EList<Clause> clauses = chapter.getClauses();
        int index = 0;
        for (Clause clause : clauses) {
            if (clause.getId().equals(entry.id())) {
                return clause;
            }
            if (ClauseId.parse(clause.getId()).filter(other -> other.precedes(entry.place())).isPresent()) {
                index = clauses.indexOf(clause) + 1;
            }
        }
        Clause added = FACTORY.createClause();
        added.setId(entry.id());
        added.setNumbered(entry.place().isNumbered());
        added.setNumber(added.isNumbered() ? ClauseId.circled(entry.place().ordinal()) : "");
        added.setNumberBasis("institution");
        added.setSummaryJa("");
        added.setSummaryEn("");
        clauses.add(index, added);
        return added;
    }

    private ClauseRegisterException problem(String key, String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = file;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return new ClauseRegisterException("supplement." + key, all);
    }
}
