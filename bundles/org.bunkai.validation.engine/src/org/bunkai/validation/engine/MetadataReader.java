package org.bunkai.validation.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.RuleMetadata.Kind;
import org.bunkai.validation.engine.RuleMetadata.Parameter;
import org.bunkai.validation.engine.RuleMetadata.Strength;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Reads {@code rules/<id>.json} and {@code rules/index.json}. Strict: an unknown field is an error, so that a misspelt one is not taken for
 * an absent one.
 */
final class MetadataReader {

    /** Cause word of the engine's own answers; no rule may use it. */
    static final String INVENTORY_CAUSE = "inventory";

    private static final Set<String> FIELDS = Set.of("id", "since", "clauses", "strength", "kind", "severity", "causes", "parameters",
            "reads", "inventory", "noSample");
    private static final Set<String> PARAMETER_FIELDS = Set.of("name", "type", "unit", "default", "reasonJa", "reasonEn");
    private static final String CAUSE_WORD = "[A-Za-z][A-Za-z0-9]*";
    private static final String READ = "[A-Za-z]\\w*\\.[A-Za-z]\\w*";

    private final ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Reads the metadata of one rule. */
    RuleMetadata read(URL url, String id, String pack) throws MetadataException {
        JsonNode node = tree(url);
        onlyFields(node, FIELDS);
        if (!id.equals(text(node, "id"))) {
            throw new MetadataException("\"id\" is not " + id);
        }
        List<String> causes = List.copyOf(unique(node, "causes", CAUSE_WORD));
        if (causes.contains(INVENTORY_CAUSE)) {
            throw new MetadataException("cause \"" + INVENTORY_CAUSE + "\" is the engine's");
        }
        return new RuleMetadata(id, pack, text(node, "since"), clauses(node), constant(Strength.class, text(node, "strength")),
                kind(text(node, "kind")), constant(Severity.class, text(node, "severity")), causes, parameters(node),
                unique(node, "reads", READ), List.copyOf(unique(node, "inventory", "[A-Z_]+")));
    }

    /** Reads the ids that an index lists. */
    Set<String> readIndex(URL url) throws MetadataException {
        JsonNode node = tree(url);
        if (!node.isArray()) {
            throw new MetadataException("not a list of rule ids");
        }
        Set<String> ids = new TreeSet<>();
        for (JsonNode id : node) {
            if (!id.isTextual() || !ids.add(id.textValue())) {
                throw new MetadataException("no id, or one that stands twice: " + id);
            }
        }
        return ids;
    }

    private JsonNode tree(URL url) throws MetadataException {
        try (InputStream in = url.openStream()) {
            return mapper.readTree(in);
        } catch (IOException e) {
            throw new MetadataException(e.getMessage(), e);
        }
    }

    private static Map<String, List<String>> clauses(JsonNode node) throws MetadataException {
        JsonNode clauses = required(node, "clauses");
        if (!clauses.isObject() || clauses.isEmpty()) {
            throw new MetadataException("\"clauses\" names no edition");
        }
        Map<String, List<String>> result = new TreeMap<>();
        for (Iterator<String> editions = clauses.fieldNames(); editions.hasNext();) {
            String edition = editions.next();
            Set<String> ids = unique(clauses, edition, "\\S+");
            if (ids.isEmpty()) {
                throw new MetadataException("\"clauses\" names no clause of " + edition);
            }
            result.put(edition, List.copyOf(ids));
        }
        return Collections.unmodifiableMap(result);
    }

    private static List<Parameter> parameters(JsonNode node) throws MetadataException {
        Map<String, Parameter> result = new LinkedHashMap<>();
        for (JsonNode each : node.path("parameters")) {
            onlyFields(each, PARAMETER_FIELDS);
            String name = text(each, "name");
            String type = text(each, "type");
            Object value = ParameterValues.ofJson(type, required(each, "default"));
            Parameter parameter = new Parameter(name, type, text(each, "unit"), value, text(each, "reasonJa"), text(each, "reasonEn"));
            if (result.put(name, parameter) != null) {
                throw new MetadataException("parameter \"" + name + "\" stands twice");
            }
        }
        return List.copyOf(result.values());
    }

    /** Combinations such as {@code f/p}: the first letter decides. */
    private static Kind kind(String letters) throws MetadataException {
        if (!letters.matches("[fpda](/[fpd])*")) {
            throw new MetadataException("\"kind\" is " + letters);
        }
        return switch (letters.charAt(0)) {
            case 'f' -> Kind.FACTS;
            case 'p' -> Kind.PATHS;
            case 'd' -> Kind.DOCUMENTS;
            default -> Kind.ATTESTATION;
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) throws MetadataException {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new MetadataException("no " + type.getSimpleName() + ": " + name, e);
        }
    }

    private static Set<String> unique(JsonNode node, String field, String pattern) throws MetadataException {
        JsonNode values = node.path(field);
        if (!values.isMissingNode() && !values.isArray()) {
            throw new MetadataException("\"" + field + "\" is not a list");
        }
        List<String> list = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isTextual() || !value.textValue().matches(pattern)) {
                throw new MetadataException("\"" + field + "\" holds " + value);
            }
            list.add(value.textValue());
        }
        Set<String> result = new LinkedHashSet<>(list);
        if (result.size() != list.size()) {
            throw new MetadataException("\"" + field + "\" holds a value twice");
        }
        return Collections.unmodifiableSet(result);
    }

    private static void onlyFields(JsonNode node, Set<String> known) throws MetadataException {
        if (!node.isObject()) {
            throw new MetadataException("not a JSON object: " + node);
        }
        for (Iterator<String> names = node.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new MetadataException("unknown field \"" + name + "\"");
            }
        }
    }

    private static String text(JsonNode node, String field) throws MetadataException {
        JsonNode value = required(node, field);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new MetadataException("\"" + field + "\" is no text");
        }
        return value.textValue();
    }

    private static JsonNode required(JsonNode node, String field) throws MetadataException {
        JsonNode value = node.get(field);
        if (value == null || value.isNull()) {
            throw new MetadataException("\"" + field + "\" is missing");
        }
        return value;
    }
}
