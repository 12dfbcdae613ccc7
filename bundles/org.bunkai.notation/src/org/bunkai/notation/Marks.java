package org.bunkai.notation;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.bunkai.assessment.CheckResult;
import org.bunkai.notation.drawing.Mark;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.api.Severity;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;

/**
 * The findings as marks on what is drawn. A finding on something that has no shape of its own stands on the shape that holds it:
 * software on its device, a flow on both of its ends, an interface on its device and on the line that it is drawn as.
 */
final class Marks {

    private final Map<EObject, Map<MarkKind, Integer>> counts = new HashMap<>();
    private final Map<EObject, Map<MarkKind, Integer>> waived = new HashMap<>();
    private final Map<EObject, Map<Severity, Integer>> severities = new HashMap<>();
    private final List<Finding> shown;
    private final boolean visible;

    Marks(CheckResult result, NotationOptions options) {
        visible = options.overlay().marks();
        Set<String> accepted = options.overlay() == Overlay.WAIVER ? WaiverDates.findings(result) : Set.of();
        List<Finding> marked = result.answers().stream().filter(f -> f.rule().strength().decides())
                .filter(f -> counts(f, result, options, accepted)).toList();
        shown = marked.stream().filter(f -> !result.isWaived(f)).toList();
        for (Finding finding : marked) {
            boolean hollow = result.isWaived(finding);
            for (EObject holder : FindingMarks.of(finding.element())) {
                (hollow ? waived : counts).computeIfAbsent(holder, h -> new EnumMap<>(MarkKind.class))
                        .merge(FindingMarks.kind(finding.outcome()), 1, Integer::sum);
                if (finding.outcome() == Outcome.VIOLATED && !hollow) {
                    severities.computeIfAbsent(holder, h -> new TreeMap<>()).merge(finding.severity(), 1, Integer::sum);
                }
            }
        }
    }

    private static boolean counts(Finding finding, CheckResult result, NotationOptions options, Set<String> accepted) {
        String edition = result.edition().getId();
        return (options.clause() == null || finding.rule().clauses().getOrDefault(edition, List.of()).contains(options.clause()))
                && switch (options.overlay()) {
                    case SEVERITY -> finding.outcome() == Outcome.VIOLATED;
                    case UNDECIDABLE -> FindingMarks.kind(finding.outcome()) == MarkKind.UNDECIDABLE;
                    case WAIVER -> accepted.contains(finding.id());
                    case CLAUSE, PARTY, AGE, NONE -> true;
                };
    }

    /** The worst outcome on an element, and how often; hollow if whatever asks for attention there is waived. */
    Mark of(EObject element) {
        if (!visible) {
            return Mark.NONE;
        }
        Mark open = worst(counts, element, false);
        return open.kind().asksForAttention() || !waived.containsKey(element) ? open : worst(waived, element, true);
    }

    /** The outcome that a line or a boundary shows: it cannot be drawn hollow, so that waived findings do not mark it. */
    MarkKind onLine(EObject element) {
        Mark mark = of(element);
        return mark.hollow() ? MarkKind.NONE : mark.kind();
    }

    private static Mark worst(Map<EObject, Map<MarkKind, Integer>> of, EObject element, boolean hollow) {
        return of.getOrDefault(element, Map.of()).entrySet().stream().filter(e -> e.getKey() != MarkKind.NONE)
                .min(Map.Entry.comparingByKey())
                .map(e -> new Mark(e.getKey(), e.getKey() == MarkKind.SATISFIED ? 1 : e.getValue(), hollow)).orElse(Mark.NONE);
    }

    /** Violations on an element by severity, gravest last; waived ones left out. */
    Map<Severity, Integer> severities(EObject element) {
        return severities.getOrDefault(element, Map.of());
    }

    /** The findings that the overlay shows; waived ones left out. */
    List<Finding> shown() {
        return visible ? shown : List.of();
    }
}
