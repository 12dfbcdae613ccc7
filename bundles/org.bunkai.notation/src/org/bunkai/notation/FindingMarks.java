package org.bunkai.notation;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Set;

import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Flow;
import org.bunkai.model.architecture.Interface;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.ecore.EObject;

/** Where what was found is shown. */
public final class FindingMarks {

    /** Worst outcome first, then the gravest, then by id. */
    public static final Comparator<Finding> GRAVEST_FIRST = Comparator.comparing((Finding f) -> kind(f.outcome()))
            .thenComparing(Finding::severity, Comparator.reverseOrder()).thenComparing(Finding::id);

    private FindingMarks() {
    }

    /** The mark of an outcome. */
    public static MarkKind kind(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> MarkKind.VIOLATED;
            case UNDECIDABLE, NOT_RUN -> MarkKind.UNDECIDABLE;
            case ERROR -> MarkKind.ERROR;
            case SATISFIED -> MarkKind.SATISFIED;
            case NOT_APPLICABLE -> MarkKind.NONE;
        };
    }

    /**
     * The elements on which a finding on an element is shown: one without a shape of its own stands on the shape that holds it, software on
     * its device, a flow on both of its ends, an interface on its device and on the line that it is drawn as.
     */
    public static Set<EObject> of(EObject element) {
        if (element instanceof Flow flow) {
            Set<EObject> ends = new LinkedHashSet<>();
            if (flow.getSource() != null) {
                ends.addAll(of(flow.getSource()));
            }
            if (flow.getTarget() != null) {
                ends.addAll(of(flow.getTarget()));
            }
            return ends;
        }
        if (element instanceof Interface && element.eContainer() instanceof Device device) {
            return Set.of(element, device);
        }
        for (EObject holder = element; holder != null; holder = holder.eContainer()) {
            if (holder instanceof Device || holder instanceof Segment || holder instanceof Facility
                    || holder instanceof ResponsibilityBoundary) {
                return Set.of(holder);
            }
        }
        return Set.of(element);
    }
}
