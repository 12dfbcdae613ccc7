package org.bunkai.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.exchange.ExchangeException.Kind;
import org.bunkai.model.AtomicFile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A mapping that is kept for the next ledger of the same form, as JSON:
 * {@code {"columns": {heading: target}, "types": {word: kind of device}, "addMissing": true}}. An empty target says that a column is not
 * read; what is left out has its usual meaning.
 */
public final class MappingFile {

    private static final String COLUMNS = "columns";
    private static final String TYPES = "types";
    private static final String ADD_MISSING = "addMissing";
    private static final List<String> MEMBERS = List.of(COLUMNS, TYPES, ADD_MISSING);
    private static final int MOST_MEGABYTES = 1;
    private static final int MEGABYTE = 1024 * 1024;
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Path file;

    private MappingFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a mapping.
     *
     * @throws ExchangeException if the file cannot be read or understood
     */
    public static ImportMapping read(Path file) throws ExchangeException {
        return new MappingFile(file).mapping();
    }

    /**
     * Writes or replaces a file, whole or not at all.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(ImportMapping mapping, Path file) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        ObjectNode columns = root.putObject(COLUMNS);
        mapping.columns().forEach((heading, target) -> columns.put(heading, target.id()));
        ObjectNode types = root.putObject(TYPES);
        mapping.types().forEach((word, type) -> types.put(word, type.id()));
        root.put(ADD_MISSING, mapping.addMissing());
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        byte[] text = (MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(indenter)).writeValueAsString(root) + "\n")
                .getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(file, out -> out.write(text));
    }

    private ImportMapping mapping() throws ExchangeException {
        ObjectNode root = object(tree(), "/");
        for (Map.Entry<String, JsonNode> member : root.properties()) {
            if (!MEMBERS.contains(member.getKey())) {
                throw new ExchangeException(file, Kind.MAPPING_MEMBER, null, member.getKey(), String.join(", ", MEMBERS));
            }
        }
        if (root.has(ADD_MISSING) && !root.get(ADD_MISSING).isBoolean()) {
            throw new ExchangeException(file, Kind.MAPPING_SHAPE, null, "/" + ADD_MISSING, "true / false");
        }
        return new ImportMapping(
                words(root, COLUMNS, ImportTarget::of, () -> ImportTarget.all().stream().map(ImportTarget::id)),
                words(root, TYPES, DeviceType::of, () -> DeviceType.all().stream().map(DeviceType::id)),
                root.path(ADD_MISSING).asBoolean(true));
    }

    private JsonNode tree() throws ExchangeException {
        try {
            if (Files.size(file) > MOST_MEGABYTES * MEGABYTE) {
                throw new ExchangeException(file, Kind.TOO_LARGE, null, Integer.toString(MOST_MEGABYTES));
            }
            return MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new ExchangeException(file, Kind.MAPPING_SYNTAX, e, e.getLocation() == null ? "1:1"
                    : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr());
        } catch (IOException e) {
            throw TableFile.unreadable(file, e);
        }
    }

    private <T> Map<String, T> words(ObjectNode root, String member, Function<String, Optional<T>> meaning,
            Supplier<Stream<String>> allowed) throws ExchangeException {
        Map<String, T> result = new LinkedHashMap<>();
        if (root.has(member)) {
            for (Map.Entry<String, JsonNode> entry : object(root.get(member), "/" + member).properties()) {
                String place = "/" + member + "/" + entry.getKey();
                if (!entry.getValue().isTextual()) {
                    throw new ExchangeException(file, Kind.MAPPING_SHAPE, null, place, "\"…\"");
                }
                String word = entry.getValue().textValue();
                result.put(entry.getKey(), meaning.apply(word).orElseThrow(() -> new ExchangeException(file, Kind.MAPPING_WORD, null,
                        place, word, allowed.get().collect(Collectors.joining(", ")))));
            }
        }
        return result;
    }

    private ObjectNode object(JsonNode node, String place) throws ExchangeException {
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new ExchangeException(file, Kind.MAPPING_SHAPE, null, place, "{…}");
    }
}
