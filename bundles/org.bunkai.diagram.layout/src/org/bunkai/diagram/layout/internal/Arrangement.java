package org.bunkai.diagram.layout.internal;

import java.util.List;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.layout.SavedLayout;
import org.bunkai.notation.drawing.Band;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.Drawing;
import org.bunkai.notation.drawing.LinkLine;
import org.bunkai.notation.drawing.TextMetrics;
import org.bunkai.notation.drawing.Tie;

/** Places, routes and labels a drawing; when something does not fit, again with wider gaps, and keeps the best. */
public final class Arrangement {

    private static final int ROUNDS = 6;
    private static final int CORRIDOR = 48;
    private static final double CONFLICT_WEIGHT = 1000;
    private static final int MAX_PARALLEL = 12;

    private final Drawing drawing;
    private final SavedLayout saved;
    private final TextMetrics metrics;
    private final Captions captions;

    /**
     * @param drawing what to place
     * @param saved places to start from
     * @param metrics measures text
     */
    public Arrangement(Drawing drawing, SavedLayout saved, TextMetrics metrics) {
        this.drawing = drawing;
        this.saved = saved;
        this.metrics = metrics;
        captions = new Captions(metrics, drawing.shading());
    }

    /** {@return the best drawing of a few rounds} */
    public PlacedDrawing make() {
        Assembly best = null;
        double fewest = Double.MAX_VALUE;
        Placement.Spacing spacing = spacing();
        for (int round = 0; round < ROUNDS; round++) {
            Scene scene = place(spacing);
            Router router = new Router(scene, captions.reserved(scene), saved);
            int conflicts = router.run();
            Assembly assembly = new Assembly(scene, router, captions, metrics, saved, Recollection.NONE);
            double labels = assembly.labelFaults();
            double faults = CONFLICT_WEIGHT * conflicts + labels;
            if (faults < fewest) {
                fewest = faults;
                best = assembly;
            }
            if (faults == 0 || !saved.isEmpty()) {
                break;
            }
            int widen = (conflicts > 0 ? Lattice.STEP : 0) + (labels > 0 ? 2 * Lattice.STEP : 0);
            spacing = new Placement.Spacing(spacing.outsideGap() + widen, spacing.openGap() + widen,
                    spacing.corridor() + (conflicts > 0 ? 2 * Lattice.STEP : 0));
        }
        return best.drawing();
    }

    /**
     * Makes the drawing from one made before: places come from the saved ones, routes and labels from the drawing before as
     * far as they still hold.
     *
     * @param before a drawing of the same model before a change
     * @return the drawing; {@code before} itself when nothing changed
     */
    public PlacedDrawing follow(PlacedDrawing before) {
        if (drawing.equals(before.drawing()) && samePlaces(before.places())) {
            return before;
        }
        Scene scene = place(spacing());
        Router router = new Router(scene, captions.reserved(scene), saved);
        Recollection recollection = new Recollection(before);
        return router.resume(recollection) ? new Assembly(scene, router, captions, metrics, saved, recollection).drawing() : make();
    }

    /** A boundary or line has a place only if a person gave it one; a box, in the drawing before, always. */
    private boolean samePlaces(SavedLayout before) {
        Stream<String> lines = Stream.concat(drawing.links().stream().map(LinkLine::id),
                drawing.cards().stream().flatMap(card -> card.also().stream()).map(Tie::id));
        return saved.places().entrySet().containsAll(before.places().entrySet())
                && drawing.boundaries().stream().map(BoundaryMark::id).allMatch(id -> saved.of(id).equals(before.of(id)))
                && lines.allMatch(id -> saved.bends(id).equals(before.bends(id)));
    }

    private Placement.Spacing spacing() {
        Scene measured = new Scene(drawing);
        return new Placement.Spacing(bandGap(measured, Band.OUTSIDE), bandGap(measured, Band.OPEN), CORRIDOR);
    }

    private Scene place(Placement.Spacing spacing) {
        Scene scene = new Scene(drawing);
        new Placement(scene, captions, saved, spacing).run();
        return scene;
    }

    /** Gap to the right of a band: room for the names of a boundary, and for the links side by side. */
    private int bandGap(Scene scene, Band band) {
        List<LinkEdge> crossing = scene.links.values().stream().filter(link -> crosses(link, band)).toList();
        double width = 48;
        for (BoundaryMark boundary : drawing.boundaries()) {
            if (crossing.stream().anyMatch(link -> link.line.id().equals(boundary.on()))) {
                width = Math.max(width, BoundaryLabel.width(boundary, metrics));
            }
        }
        return Lattice.up(width + 6 * Math.max(0, Math.min(crossing.size(), MAX_PARALLEL) - 2));
    }

    private static boolean crosses(LinkEdge link, Band band) {
        Band a = link.a.home.band();
        Band b = link.b.home.band();
        Band left = a.compareTo(b) <= 0 ? a : b;
        Band right = left == a ? b : a;
        return left.compareTo(band) <= 0 && right.compareTo(band) > 0;
    }
}
