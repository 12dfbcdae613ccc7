package org.bunkai.notation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;
import org.bunkai.model.edit.Labels;
import org.bunkai.notation.drawing.BoundaryMark;
import org.bunkai.notation.drawing.BoundaryStrip;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.notation.drawing.Strip;
import org.bunkai.notation.drawing.StripHop;
import org.bunkai.notation.drawing.StripStop;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;

/**
 * Turns findings and boundaries of a result into small drawings, with the symbols and the numbers of the topology drawing of that result.
 * Made once for many; not for several threads at once.
 */
public final class StripNotation {

    private final CheckResult result;
    private final FindingTexts findingTexts;
    private final Messages texts;
    private final StripStops looks;
    private final Crossings crossings;
    private final BoundarySides sides;

    /**
     * @param result what was found
     * @param locale Japanese or English
     */
    public StripNotation(CheckResult result, Locale locale) {
        this.result = result;
        NotationOptions options = new NotationOptions(locale, Overlay.CLAUSE, null);
        Labels labels = Labels.of(locale);
        findingTexts = FindingTexts.of(result, locale);
        texts = Messages.of(StripNotation.class, locale);
        Marks marks = new Marks(result, options);
        looks = new StripStops(labels, new Cards(labels, texts, marks, new OverlayLayer(result, options, marks, texts)));
        crossings = new Crossings(new Lines(result.architecture(), labels, texts, marks));
        sides = new BoundarySides(result, options, crossings, looks);
    }

    /**
     * Draws the path that a finding rests on.
     *
     * @param finding a finding of the result
     * @return its path; empty if there is none that leads from one place to another
     */
    public Optional<Strip> finding(Finding finding) {
        PathWalk walk = new PathWalk(finding.path());
        return walk.legs().isEmpty() ? Optional.empty() : Optional.of(strip(finding, walk));
    }

    /**
     * Draws a boundary of responsibility with what stands on either side of it.
     *
     * @param boundary a boundary of the checked architecture
     * @return the drawing; empty if the boundary is not recorded to be at anything
     */
    public Optional<BoundaryStrip> boundary(ResponsibilityBoundary boundary) {
        return sides.strip(boundary);
    }

    private Strip strip(Finding finding, PathWalk walk) {
        MarkKind outcome = FindingMarks.kind(finding.outcome());
        Mark mark = new Mark(outcome, 1, result.isWaived(finding));
        Set<EObject> offending = offending(finding, walk);
        int count = walk.places().size();
        List<StripHop> hops = new ArrayList<>();
        for (int i = 0; i < count - 1; i++) {
            PathWalk.Leg leg = walk.legs().get(i);
            boolean marked = leg.segments().stream().anyMatch(offending::contains);
            hops.add(new StripHop(i + 1, looks.label(leg.segments()), StripStops.line(leg.segments()), StripStops.tint(leg.segments()),
                    marked ? mark : Mark.NONE, crossings.of(leg, walk.places().get(i + 1))));
        }
        BitSet shown = Folding.shown(count, Strip.STOPS, place -> rank(walk, hops, offending, place));
        List<StripStop> stops = new ArrayList<>();
        List<StripHop> kept = new ArrayList<>();
        int next;
        for (int place = 0; place < count; place = next) {
            if (place > 0) {
                kept.add(hops.get(place - 1));
            }
            next = shown.get(place) ? place + 1 : shown.nextSetBit(place);
            EObject element = walk.places().get(place);
            stops.add(shown.get(place) ? looks.stop(element, walk.address(place), offending.contains(element) ? mark : Mark.NONE)
                    : folded(next - place, hops.subList(place, next - 1)));
        }
        return new Strip(findingTexts.path(finding), outcome, stops, kept);
    }

    private StripStop folded(int places, List<StripHop> hidden) {
        String cuts = hidden.stream().flatMap(hop -> hop.cuts().stream()).map(BoundaryMark::number).distinct().map(String::valueOf)
                .collect(Collectors.joining("・"));
        return new StripStop.Folded(texts.get("strip.folded", Integer.toString(places)),
                cuts.isEmpty() ? "" : texts.get("strip.folded.cuts", cuts));
    }

    /** What was found comes first, then where somebody from outside can come in, then boundaries. */
    private static int rank(PathWalk walk, List<StripHop> hops, Set<EObject> offending, int place) {
        List<StripHop> beside = hops.subList(place - 1, place + 1);
        if (offending.contains(walk.places().get(place)) || beside.stream().anyMatch(hop -> hop.mark().shown())) {
            return 0;
        }
        return walk.places().get(place) instanceof Network ? 1 : beside.stream().anyMatch(hop -> !hop.cuts().isEmpty()) ? 2 : 3;
    }

    /**
     * What of a path the finding is on: its element, else the other elements of the case. What has no shape, such as a backup plan, is
     * shown on what it names.
     */
    private static Set<EObject> offending(Finding finding, PathWalk walk) {
        Set<EObject> path = Stream.concat(walk.places().stream(), walk.legs().stream().flatMap(leg -> leg.segments().stream()))
                .collect(Collectors.toSet());
        EObject element = finding.element();
        return Stream.<Supplier<Stream<EObject>>>of(() -> FindingMarks.of(element).stream(), () -> shapes(finding.others()),
                () -> element instanceof Device || element instanceof Segment ? Stream.empty() : shapes(named(element)))
                .map(elements -> elements.get().filter(path::contains).collect(Collectors.toSet())).filter(found -> !found.isEmpty())
                .findFirst().orElse(Set.of());
    }

    private static Stream<EObject> shapes(Collection<EObject> elements) {
        return elements.stream().flatMap(element -> FindingMarks.of(element).stream());
    }

    private static Set<EObject> named(EObject element) {
        Set<EObject> named = new HashSet<>(element.eCrossReferences());
        for (Iterator<EObject> parts = element.eAllContents(); parts.hasNext();) {
            named.addAll(parts.next().eCrossReferences());
        }
        return named;
    }
}
