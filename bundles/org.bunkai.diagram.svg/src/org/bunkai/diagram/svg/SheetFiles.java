package org.bunkai.diagram.svg;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.model.AtomicFile;

/** Writes the sheets of one drawing to files: {@code name.svg}, {@code name-2.svg}, {@code name-3.svg} and so on. */
public final class SheetFiles {

    private static final String EXTENSION = ".svg";

    private final SvgWriter writer = new SvgWriter();

    /**
     * Writes all sheets. Each file is written beside its place and then moved, so that nobody reads half a file. Files of
     * an earlier run with more sheets stay.
     *
     * @param folder existing folder
     * @param name name of the files without number and extension
     * @param sheets the sheets, in order
     * @param options language and font metrics
     * @return the files, in order
     * @throws IllegalArgumentException when the name is not a plain file name
     * @throws IOException when a file cannot be written; sheets written before stay
     */
    public List<Path> write(Path folder, String name, List<PlacedDrawing> sheets, SvgOptions options) throws IOException {
        Objects.requireNonNull(folder, "folder");
        if (name.isBlank() || Path.of(name).getNameCount() != 1 || Path.of(name).isAbsolute() || name.contains("\\") || name.equals("..")) {
            throw new IllegalArgumentException("not a file name: " + name);
        }
        List<Path> files = new ArrayList<>();
        for (PlacedDrawing sheet : sheets) {
            String suffix = files.isEmpty() ? "" : "-" + (files.size() + 1);
            Path file = folder.resolve(name + suffix + EXTENSION);
            String content = writer.write(sheet, options);
            AtomicFile.write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
            files.add(file);
        }
        return files;
    }
}
