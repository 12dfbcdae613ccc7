package org.bunkai.diagram.svg;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Reads {@code .svgpath} resources: path data for a square of 24 units, one path a line. */
final class ShapeData {

    /** Side of the square in which all shapes are drawn, in units. */
    static final int UNITS = 24;

    private ShapeData() {
    }

    static List<String> lines(String folder, Enum<?> name) {
        String resource = folder + "/" + name.name().toLowerCase(Locale.ROOT) + ".svgpath";
        try (InputStream in = ShapeData.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
