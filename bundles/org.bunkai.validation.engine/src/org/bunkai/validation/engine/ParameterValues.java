package org.bunkai.validation.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.bunkai.validation.engine.RuleMetadata.Parameter;

import com.fasterxml.jackson.databind.JsonNode;

/** The parameter values of one rule in one run. */
final class ParameterValues {

    /** No parameters at all. */
    static final ParameterValues NONE = new ParameterValues(Map.of());

    private final Map<String, Object> values;

    private ParameterValues(Map<String, Object> values) {
        this.values = values;
    }

    /**
     * Defaults of the metadata, replaced by the overrides.
     *
     * @throws RuleFailure if an override names no parameter, or its text does not fit the type
     */
    static ParameterValues of(RuleMetadata rule, Map<String, String> overrides) throws RuleFailure {
        Map<String, Object> values = new HashMap<>();
        Map<String, String> left = new TreeMap<>(overrides);
        for (Parameter parameter : rule.parameters()) {
            String text = left.remove(parameter.name());
            values.put(parameter.name(), text == null ? parameter.defaultValue() : convert(parameter, text));
        }
        if (!left.isEmpty()) {
            throw new RuleFailure("engine.parameterUnknown", List.of(left.keySet().iterator().next()), null);
        }
        return new ParameterValues(values);
    }

    /** The value of a parameter, if the rule asks for it by the right type. */
    <P> P get(String name, Class<P> type) {
        Object value = values.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("no parameter " + name + " of type " + type.getSimpleName());
        }
        return type.cast(value);
    }

    /** The default of a parameter as the metadata give it. */
    static Object ofJson(String type, JsonNode node) throws MetadataException {
        Object value = switch (type) {
            case "integer" -> node.isInt() ? node.intValue() : null;
            case "string" -> node.textValue();
            case "boolean" -> node.isBoolean() ? node.booleanValue() : null;
            default -> null;
        };
        if (value == null) {
            throw new MetadataException("default " + node + " is not of type " + type);
        }
        return value;
    }

    private static Object convert(Parameter parameter, String text) throws RuleFailure {
        return parse(parameter, text)
                .orElseThrow(() -> new RuleFailure("engine.parameterInvalid", List.of(parameter.name(), text, parameter.type()), null));
    }

    /** A value as an institution writes it; empty if the text does not fit the type. */
    static Optional<Object> parse(Parameter parameter, String text) {
        String trimmed = text.strip();
        return switch (parameter.type()) {
            case "integer" -> trimmed.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(trimmed)) : Optional.empty();
            case "boolean" -> trimmed.matches("true|false") ? Optional.of(Boolean.valueOf(trimmed)) : Optional.empty();
            default -> Optional.of(text);
        };
    }
}
