package org.bunkai.rules.mhlw.ops13;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.BoundarySide;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Accountable;
import org.bunkai.validation.base.ById;
import org.bunkai.validation.base.Condition;
import org.bunkai.validation.base.DutyOverlap;
import org.bunkai.validation.base.Responsibility;
import org.eclipse.emf.ecore.EObject;

/**
 * 「具体的な責任分界…を明らかにし」 (13①): no two parties have the same duty on one element in one phase (cause {@code overlap}), and a range
 * does not contradict the party recorded at the element itself (cause {@code attribute}).
 */
final class NoOverlappingDutiesRule implements Rule {

    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @Override
    public String id() {
        return "mhlw.ops13.01.d";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Set<EObject> contradicted = reportContradictions(model, findings);
        Set<EObject> overlapping = reportOverlaps(model, findings);
        for (ResponsibilityBoundary boundary : Responsibility.of(model).boundaries()) {
            Condition known = Condition.allOf(
                    ById.sorted(boundary.getSides()).stream().map(NoOverlappingDutiesRule::isRangeRecorded).toList());
            answerRest("attribute", boundary, contradicted, known, findings);
            answerRest("overlap", boundary, overlapping, Condition.allOf(known, areSharedDutiesRecorded(boundary, model)), findings);
        }
    }

    private static void answerRest(String cause, ResponsibilityBoundary boundary, Set<EObject> reported, Condition known,
            Findings findings) {
        if (reported.contains(boundary)) {
            return;
        }
        if (known.isUnknown()) {
            findings.at(boundary).cause(cause).undecidable("unknown", known.missing(), boundary);
        } else {
            findings.at(boundary).cause(cause).satisfied();
        }
    }

    /** At the first boundary whose range holds the element. */
    private static Set<EObject> reportContradictions(ModelView model, Findings findings) {
        Set<EObject> reported = new LinkedHashSet<>();
        Stream.concat(model.all(Device.class), model.all(Segment.class)).map(Element.class::cast).forEach(element -> {
            Accountable accountable = Responsibility.of(model).accountable(element);
            if (accountable.isContradictory()) {
                ResponsibilityBoundary boundary = (ResponsibilityBoundary) accountable.sides().getFirst().eContainer();
                reported.add(boundary);
                findings.at(boundary, element).cause("attribute").violated("attributeDiffers", element, accountable.parties().getFirst(),
                        accountable.attribute());
            }
        });
        return reported;
    }

    /** One answer for all duties that the same two sides share on one element. */
    private static Set<EObject> reportOverlaps(ModelView model, Findings findings) {
        Map<String, List<DutyOverlap>> byCase = new TreeMap<>();
        Responsibility.of(model).overlaps().forEach(overlap -> byCase
                .computeIfAbsent(String.join(" ", overlap.element().getId(), overlap.one().getId(), overlap.other().getId()),
                        k -> new ArrayList<>()).add(overlap));
        Set<EObject> reported = new LinkedHashSet<>();
        for (List<DutyOverlap> overlaps : byCase.values()) {
            DutyOverlap first = Collections.min(overlaps, Comparator.comparing(DutyOverlap::duty).thenComparing(DutyOverlap::phase));
            reported.add(first.one().eContainer());
            reported.add(first.other().eContainer());
            findings.at(first.one().eContainer(), first.element(), first.one().getParty(), first.other().getParty()).cause("overlap")
                    .related(first.other().eContainer()).violated("sameDuty", first.element(), first.one().getParty(),
                            first.other().getParty(), first.duty(), first.phase(), overlaps.size());
        }
        return reported;
    }

    private static Condition isRangeRecorded(BoundarySide side) {
        Condition holds = Condition.listed(!side.getRange().isEmpty(), side, P.getBoundarySide_RangeRecorded());
        return holds.isNo() ? Condition.known(true) : holds;
    }

    /** Whether all duties are recorded on the sides that share an element with another party. */
    private static Condition areSharedDutiesRecorded(ResponsibilityBoundary boundary, ModelView model) {
        return Condition.allOf(ById.sorted(boundary.getSides()).stream().filter(side -> isShared(side, model)).flatMap(side -> Stream
                .of(P.getBoundarySide_NormalDutiesRecorded(), P.getBoundarySide_EmergencyDutiesRecorded())
                .map(completeness -> Condition.recorded(side, completeness))).toList());
    }

    private static boolean isShared(BoundarySide side, ModelView model) {
        return side.getRange().stream().flatMap(element -> Responsibility.of(model).sidesHolding(element).stream())
                .anyMatch(holder -> holder.getParty() != side.getParty());
    }
}
