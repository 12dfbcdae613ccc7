package org.bunkai.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.layout.LayoutFile;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.diagram.layout.Sheet;
import org.bunkai.diagram.layout.Sheets;
import org.bunkai.diagram.layout.TopologyLayout;
import org.bunkai.diagram.picture.PictureFormat;
import org.bunkai.diagram.svg.SheetFiles;
import org.bunkai.diagram.svg.SvgOptions;
import org.bunkai.diagram.svg.SvgWriter;
import org.bunkai.notation.NotationOptions;
import org.bunkai.notation.TopologyNotation;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.FacilityBox;
import org.bunkai.notation.view.View;
import org.bunkai.notation.view.Views;
import org.bunkai.report.ReportModel.Picture;

/**
 * The drawing of a checked model: one sheet, or an overview and one sheet per facility when it is large. A sheet is placed when it is
 * asked for first, as that is what takes long. Not for several threads at once.
 */
public final class DrawingSheets {

    /** A length on A3 is so many times that on A4. */
    private static final double A3_TO_A4 = Math.sqrt(2);
    /** Height of the smallest letters that people read on paper without a glass: 6 points. */
    private static final double READABLE_MM = 2.1;
    /** So much of the paper a printer leaves when it has set margins and the number of the page. */
    private static final double INSIDE = 0.915;
    /** Size of the smallest text on a card, in px of the drawing. */
    private static final double SMALLEST_TEXT = 10;

    private final List<Drawing> drawings;
    private final String layoutName;
    private final SavedLayout places;
    private final SvgOptions svg;
    private final Map<Integer, PlacedDrawing> placed = new HashMap<>();

    private DrawingSheets(List<Drawing> drawings, String layoutName, SavedLayout places, SvgOptions svg) {
        this.drawings = drawings;
        this.layoutName = layoutName;
        this.places = places;
        this.svg = svg;
    }

    /**
     * The drawing of a result.
     *
     * @param saved places kept beside the model; they hold for the whole drawing, not for overviews
     */
    public static DrawingSheets of(CheckResult result, NotationOptions options, SavedLayout saved) {
        List<Drawing> drawings = Sheets.split(new TopologyNotation(result, options).drawing());
        return new DrawingSheets(drawings, LayoutFile.TOPOLOGY, drawings.size() == 1 ? saved : SavedLayout.NONE,
                SvgOptions.in(options.locale()));
    }

    /**
     * One view of a result, on one sheet.
     *
     * @param views the views of the result
     * @param view one of them
     * @param options language and overlay, those of the views
     * @param saved places kept beside the model for this view
     */
    public static DrawingSheets of(Views views, View view, NotationOptions options, SavedLayout saved) {
        return new DrawingSheets(List.of(views.draw(view)), LayoutFile.nameOf(view), saved, SvgOptions.in(options.locale()));
    }

    /** How many sheets there are. */
    public int count() {
        return drawings.size();
    }

    /** The sheet on which a card, network or facility is seen best, from 0: of several, the one that shows most of its facility. */
    public int sheetOf(String id) {
        int best = 0;
        int most = 0;
        for (int i = 1; i < count(); i++) {
            for (FacilityBox facility : drawings.get(i).facilities()) {
                int cards = facility.networks().stream().mapToInt(network -> network.cards().size()).sum();
                if (cards > most && holds(facility, id)) {
                    best = i;
                    most = cards;
                }
            }
        }
        return best;
    }

    private static boolean holds(FacilityBox facility, String id) {
        return facility.id().equals(id) || facility.networks().stream()
                .anyMatch(network -> network.id().equals(id) || network.cards().stream().anyMatch(card -> card.id().equals(id)));
    }

    /**
     * The places kept beside a model.
     *
     * @throws IOException if the layout file is malformed or cannot be read; a missing one is an empty one
     */
    public static SavedLayout savedBeside(Path model) throws IOException {
        return savedBeside(model, View.OVERVIEW);
    }

    /**
     * The places kept beside a model for one view.
     *
     * @throws IOException as above
     */
    public static SavedLayout savedBeside(Path model, View view) throws IOException {
        return LayoutFile.read(LayoutFile.beside(model)).view(LayoutFile.nameOf(view));
    }

    /**
     * Keeps the places of this drawing beside the model, so that later drawings move as little as they can. What the file holds of other
     * views and elements stays. A drawing of several sheets keeps nothing: its overview is made anew.
     *
     * @return the file written, or nothing
     */
    public Optional<Path> saveBeside(Path model) throws IOException {
        if (count() > 1) {
            return Optional.empty();
        }
        Path file = LayoutFile.beside(model);
        LayoutFile.read(file).with(layoutName, placed(0).places()).write(file);
        return Optional.of(file);
    }

    /**
     * Writes the sheets: {@code x.svg}, {@code x-2.svg}, … or as PNG or PDF.
     *
     * @param file the first file; its ending is that of a {@link PictureFormat}, its folder has to exist
     * @return the files written
     * @throws IllegalArgumentException if the ending is any other
     */
    public List<Path> write(Path file) throws IOException {
        String name = file.getFileName().toString();
        PictureFormat format = PictureFormat.of(file).orElseThrow(() -> new IllegalArgumentException("no format of pictures: " + name));
        String base = name.substring(0, name.length() - format.ending().length() - 1);
        return new SheetFiles().write(file.toAbsolutePath().getParent(), base, name.substring(base.length() + 1), all(),
                sheet -> format.write(sheet, svg));
    }

    /**
     * The sheets as pictures of a report, as large as the margins of their paper allow: A3 landscape, or A4 where the smallest text stays
     * readable on it.
     */
    public List<Picture> pictures() {
        return IntStream.range(0, count()).mapToObj(this::picture).toList();
    }

    private Picture picture(int sheet) {
        PlacedDrawing drawing = placed(sheet);
        double text = INSIDE * SMALLEST_TEXT * drawing.sheet().millimetresPerPx() / A3_TO_A4;
        boolean small = text >= READABLE_MM;
        return new Picture(embedded(sheet), drawing.drawing().title().title(), paper(Sheet.WIDTH_MM, small), paper(Sheet.HEIGHT_MM, small));
    }

    private static int paper(double length, boolean small) {
        return (int) Math.floor(INSIDE * (small ? length / A3_TO_A4 : length));
    }

    /** One sheet as an element to stand inside a page. */
    public String embedded(int sheet) {
        return withoutDeclaration(new SvgWriter().write(placed(sheet), svg));
    }

    private List<PlacedDrawing> all() {
        return IntStream.range(0, count()).mapToObj(this::placed).toList();
    }

    private PlacedDrawing placed(int sheet) {
        return placed.computeIfAbsent(sheet, i -> TopologyLayout.arrange(drawings.get(i), places));
    }

    private static String withoutDeclaration(String document) {
        return document.substring(document.indexOf("<svg"));
    }
}
