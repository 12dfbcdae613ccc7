package org.bunkai.diagram.layout;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bunkai.diagram.layout.LayoutFileException.Reason;
import org.bunkai.model.AtomicFile;
import org.bunkai.notation.view.View;

/**
 * The layout file beside a model, {@code x.layout.json}: view → element id → x, y, w, h, bends, pinned, grid.
 *
 * <p>One element stands on one line and names are sorted, so that a moved box is one changed line. Views, elements and
 * fields this version does not know are kept. Instances are immutable.
 */
public final class LayoutFile {

    /** The view of the topology drawing. */
    public static final String TOPOLOGY = "topology";

    /** Ending of the file's name; the beginning is that of the model. */
    public static final String ENDING = ".layout.json";

    /** No place of a drawing lies farther out, in px; protects the layout against damaged files. */
    private static final int LIMIT = 20_000;

    private static final ObjectMapper MAPPER = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ObjectNode views;

    private LayoutFile(ObjectNode views) {
        this.views = views;
    }

    /**
     * Returns where the layout file of a model stands.
     *
     * @param model file of the model
     * @return the file beside it: same name, {@link #ENDING} in place of its own
     */
    public static Path beside(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ENDING);
    }

    /**
     * The name under which the places of a view are kept: the overview shares those of the topology drawing.
     *
     * @param view the view
     * @return the name
     */
    public static String nameOf(View view) {
        return view.equals(View.OVERVIEW) ? TOPOLOGY : view.id();
    }

    /** {@return a file without any view} */
    public static LayoutFile empty() {
        return new LayoutFile(MAPPER.createObjectNode());
    }

    /**
     * Reads a layout file.
     *
     * @param file the file; a missing one is like an empty one
     * @return its content
     * @throws LayoutFileException when it is not a layout file
     * @throws IOException when it cannot be read
     */
    public static LayoutFile read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return empty();
        }
        JsonNode root;
        try {
            root = MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "1:1" : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw new LayoutFileException(file, place, Reason.SYNTAX, e);
        }
        LayoutFile content = new LayoutFile(new Checker(file).object(root, "/"));
        for (Map.Entry<String, JsonNode> view : content.views.properties()) {
            new Checker(file).view(view.getValue(), "/" + view.getKey());
        }
        return content;
    }

    /** {@return whether it holds nothing at all} */
    public boolean isEmpty() {
        return views.isEmpty();
    }

    /** {@return the names of the views it holds} */
    public SortedSet<String> views() {
        SortedSet<String> names = new TreeSet<>();
        views.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /**
     * Returns the places of a view.
     *
     * @param name name of the view
     * @return its places; none when the file has no such view
     */
    public SavedLayout view(String name) {
        SortedMap<String, Place> places = new TreeMap<>();
        if (views.get(name) instanceof ObjectNode view) {
            view.properties().forEach(entry -> places.put(entry.getKey(), place(entry.getValue())));
        }
        return new SavedLayout(places);
    }

    private static Place place(JsonNode node) {
        List<Point> bends = new ArrayList<>();
        node.path("bends").forEach(bend -> bends.add(new Point(bend.path(0).intValue(), bend.path(1).intValue())));
        JsonNode grid = node.path("grid");
        Optional<Place.Grid> cells = grid.isObject()
                ? Optional.of(new Place.Grid(grid.path("columns").intValue(), grid.path("gap").intValue(), grid.path("pitch").intValue()))
                : Optional.empty();
        return new Place(node.path("x").intValue(), node.path("y").intValue(), node.path("w").intValue(), node.path("h").intValue(), bends,
                node.path("pinned").booleanValue(), cells);
    }

    /**
     * Copies this content with the places of a view replaced or added. Elements that are not in the places, and fields this
     * version does not know, stay as they are.
     *
     * @param name name of the view
     * @param layout its places
     * @return the copy
     */
    public LayoutFile with(String name, SavedLayout layout) {
        ObjectNode copy = views.deepCopy();
        ObjectNode view = copy.get(name) instanceof ObjectNode present ? present : copy.putObject(name);
        layout.places().forEach((id, place) -> {
            ObjectNode node = view.get(id) instanceof ObjectNode present ? present : view.putObject(id);
            put(node, place);
        });
        return new LayoutFile(copy);
    }

    /**
     * Copies this content so that a view has exactly the given places: as {@link #with}, and elements without a place go.
     *
     * @param name name of the view
     * @param layout all its places
     * @return the copy
     */
    public LayoutFile exactly(String name, SavedLayout layout) {
        LayoutFile copy = with(name, layout);
        ((ObjectNode) copy.views.get(name)).retain(layout.places().keySet());
        return copy;
    }

    private static void put(ObjectNode node, Place place) {
        node.put("x", place.x()).put("y", place.y()).put("w", place.w()).put("h", place.h());
        node.remove(List.of("bends", "pinned", "grid"));
        if (!place.bends().isEmpty()) {
            ArrayNode bends = node.putArray("bends");
            place.bends().forEach(bend -> bends.addArray().add(bend.x()).add(bend.y()));
        }
        if (place.pinned()) {
            node.put("pinned", true);
        }
        place.grid().ifPresent(grid -> node.putObject("grid").put("columns", grid.columns()).put("gap", grid.gap()).put("pitch",
                grid.pitch()));
    }

    /**
     * Writes the file beside itself and moves it into place, so that a reader never sees half of it.
     *
     * @param file the file
     * @throws IOException when it cannot be written; the old file is then untouched
     */
    public void write(Path file) throws IOException {
        AtomicFile.write(file, out -> out.write(text().getBytes(StandardCharsets.UTF_8)));
    }

    private String text() {
        StringBuilder text = new StringBuilder("{");
        String separator = "\n";
        for (Map.Entry<String, JsonNode> view : sorted(views).entrySet()) {
            text.append(separator).append("  ").append(TextNode.valueOf(view.getKey())).append(": ");
            if (view.getValue() instanceof ObjectNode elements) {
                text.append('{');
                Iterator<Map.Entry<String, JsonNode>> element = sorted(elements).entrySet().iterator();
                while (element.hasNext()) {
                    Map.Entry<String, JsonNode> entry = element.next();
                    text.append("\n    ").append(TextNode.valueOf(entry.getKey())).append(": ").append(entry.getValue())
                            .append(element.hasNext() ? "," : "\n  ");
                }
                text.append('}');
            } else {
                text.append(view.getValue());
            }
            separator = ",\n";
        }
        return text.append(views.isEmpty() ? "}\n" : "\n}\n").toString();
    }

    private static SortedMap<String, JsonNode> sorted(ObjectNode node) {
        SortedMap<String, JsonNode> sorted = new TreeMap<>();
        node.properties().forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** Checks the fields this version reads; all others may be anything. */
    private record Checker(Path file) {

        ObjectNode object(JsonNode node, String place) throws LayoutFileException {
            if (node instanceof ObjectNode object) {
                return object;
            }
            throw new LayoutFileException(file, place, Reason.NOT_AN_OBJECT, null);
        }

        void view(JsonNode view, String place) throws LayoutFileException {
            for (Map.Entry<String, JsonNode> element : object(view, place).properties()) {
                String at = place + "/" + element.getKey();
                ObjectNode node = object(element.getValue(), at);
                for (String field : List.of("x", "y", "w", "h")) {
                    length(node.get(field), at + "/" + field, field.equals("w") || field.equals("h") ? 0 : -LIMIT);
                }
                if (node.has("grid")) {
                    ObjectNode grid = object(node.get("grid"), at + "/grid");
                    length(grid.get("columns"), at + "/grid/columns", 1);
                    length(grid.get("gap"), at + "/grid/gap", 1);
                    length(grid.get("pitch"), at + "/grid/pitch", 1);
                }
                if (node.has("bends")) {
                    points(node.get("bends"), at + "/bends");
                }
            }
        }

        private void length(JsonNode node, String place, int least) throws LayoutFileException {
            boolean fits = node != null && node.isIntegralNumber() && node.canConvertToInt() && node.intValue() >= least
                    && node.intValue() <= LIMIT;
            if (!fits) {
                throw new LayoutFileException(file, place, Reason.NOT_A_LENGTH, null);
            }
        }

        private void points(JsonNode node, String place) throws LayoutFileException {
            if (!node.isArray()) {
                throw new LayoutFileException(file, place, Reason.NOT_POINTS, null);
            }
            for (int i = 0; i < node.size(); i++) {
                if (node.get(i).size() != 2) {
                    throw new LayoutFileException(file, place + "/" + i, Reason.NOT_POINTS, null);
                }
                length(node.get(i).get(0), place + "/" + i + "/0", -LIMIT);
                length(node.get(i).get(1), place + "/" + i + "/1", -LIMIT);
            }
        }
    }
}
