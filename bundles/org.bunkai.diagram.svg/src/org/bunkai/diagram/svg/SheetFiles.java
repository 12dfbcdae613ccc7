package org.bunkai.diagram.svg;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.model.AtomicFile;

/** Writes the sheets of one drawing to files: {@code name.svg}, {@code name-2.svg}, {@code name-3.svg} and so on. */
public final class SheetFiles {

    /** Turns a sheet into what a file holds. */
    @FunctionalInterface
    public interface Content {

        /** The bytes of one whole file. */
        byte[] of(PlacedDrawing sheet) throws IOException;
    }

    /**
     * Writes all sheets. Each file is written beside its place and then moved, so that nobody reads half a file. Files of
     * an earlier run with more sheets stay.
     *
     * @param folder existing folder
     * @param name name of the files without number and ending
     * @param ending end of the names, without dot
     * @param sheets the sheets, in order
     * @param content what the files hold
     * @return the files, in order
     * @throws IllegalArgumentException when the name is not a plain file name
     * @throws IOException when a file cannot be written; sheets written before stay
     */
    public List<Path> write(Path folder, String name, String ending, List<PlacedDrawing> sheets, Content content) throws IOException {
        Objects.requireNonNull(folder, "folder");
        if (name.isBlank() || Path.of(name).getNameCount() != 1 || Path.of(name).isAbsolute() || name.contains("\\") || name.equals("..")) {
            throw new IllegalArgumentException("not a file name: " + name);
        }
        List<Path> files = new ArrayList<>();
        for (PlacedDrawing sheet : sheets) {
            String suffix = files.isEmpty() ? "" : "-" + (files.size() + 1);
            Path file = folder.resolve(name + suffix + "." + ending);
            byte[] bytes = content.of(sheet);
            AtomicFile.write(file, out -> out.write(bytes));
            files.add(file);
        }
        return files;
    }
}
