package org.bunkai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.layout.LayoutFile;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.Sheets;
import org.bunkai.diagram.layout.TopologyLayout;
import org.bunkai.diagram.svg.SheetFiles;
import org.bunkai.diagram.svg.SvgOptions;
import org.bunkai.diagram.svg.SvgWriter;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.TopologyNotation;
import org.bunkai.notation.drawing.Drawing;

/** The drawing of a checked model, placed: one sheet, or an overview and one sheet per facility when it is large. */
public final class DrawingSheets {

    private static final String EXTENSION = ".svg";

    private final List<PlacedDrawing> sheets;
    private final SvgOptions svg;

    private DrawingSheets(List<PlacedDrawing> sheets, SvgOptions svg) {
        this.sheets = sheets;
        this.svg = svg;
    }

    /**
     * Places the drawing of a result.
     *
     * @param saved places kept beside the model; they hold for the whole drawing, not for overviews
     */
    public static DrawingSheets of(CheckResult result, NotationOptions options, SavedLayout saved) {
        List<Drawing> drawings = Sheets.split(new TopologyNotation(result, options).drawing());
        SavedLayout places = drawings.size() == 1 ? saved : SavedLayout.NONE;
        return new DrawingSheets(drawings.stream().map(d -> TopologyLayout.arrange(d, places)).toList(), SvgOptions.in(options.locale()));
    }

    /**
     * The places kept beside a model.
     *
     * @throws IOException if the layout file is malformed or cannot be read; a missing one is an empty one
     */
    public static SavedLayout savedBeside(Path model) throws IOException {
        return LayoutFile.read(layoutFile(model)).view(LayoutFile.TOPOLOGY);
    }

    /**
     * Keeps the places of this drawing beside the model, so that later drawings move as little as they can. What the file holds of other
     * views and elements stays. A drawing of several sheets keeps nothing: its overview is made anew.
     *
     * @return the file written, or nothing
     */
    public Optional<Path> saveBeside(Path model) throws IOException {
        if (sheets.size() > 1) {
            return Optional.empty();
        }
        Path file = layoutFile(model);
        LayoutFile.read(file).with(LayoutFile.TOPOLOGY, sheets.get(0).places()).write(file);
        return Optional.of(file);
    }

    private static Path layoutFile(Path model) {
        String name = model.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return model.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + LayoutFile.ENDING);
    }

    /**
     * Writes the sheets: {@code x.svg}, {@code x-2.svg}, …
     *
     * @param file the first file; its folder has to exist
     * @return the files written
     */
    public List<Path> write(Path file) throws IOException {
        String name = file.getFileName().toString();
        String base = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        return new SheetFiles().write(file.toAbsolutePath().getParent(), base, sheets, svg);
    }

    /** The sheets as elements to stand inside a page. */
    public List<String> embedded() {
        return sheets.stream().map(s -> withoutDeclaration(new SvgWriter().write(s, svg))).toList();
    }

    private static String withoutDeclaration(String document) {
        return document.substring(document.indexOf("<svg"));
    }
}
