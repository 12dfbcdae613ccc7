package org.bunkai.rules.mhlw.ops13;

import java.util.List;

import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Link;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.Party;
import org.bunkai.model.architecture.Segment;
import org.bunkai.validation.api.Case;
import org.bunkai.validation.api.Fact;
import org.bunkai.validation.api.Findings;
import org.bunkai.validation.api.ModelView;
import org.bunkai.validation.api.Rule;
import org.bunkai.validation.base.Meeting;
import org.bunkai.validation.base.Places;
import org.bunkai.validation.base.Responsibility;

/**
 * 「ネットワーク利用に関連する具体的な責任分界…を明らかにし」 (13①): where two parties meet on the communication path, there is a boundary
 * between them. The interior of another party's facility is not asked.
 */
final class BoundaryWherePartiesMeetRule implements Rule {

    @Override
    public String id() {
        return "mhlw.ops13.01.a";
    }

    @Override
    public void check(ModelView model, Findings findings) {
        Places places = Places.of(model);
        for (Meeting meeting : Responsibility.of(model).meetings()) {
            if (!meeting.partyChanges().isNo() && !isForeignInterior(segmentOf(meeting), places)) {
                answer(meeting, places, findings);
            }
        }
    }

    private static void answer(Meeting meeting, Places places, Findings findings) {
        Case found = findings.at(meeting.at(), meeting.parties().toArray(Party[]::new)).related(meeting.one(), meeting.other());
        if (meeting.partyChanges().isUnknown()) {
            found.undecidable("partyUnknown", meeting.partyChanges().missing(), meeting.one(), meeting.other());
            return;
        }
        if (!meeting.boundaries().isEmpty()) {
            found.satisfied();
            return;
        }
        Party one = meeting.parties().getFirst();
        Party other = meeting.parties().getLast();
        List<Fact> unanswered = BoundaryInventory.unanswered(places, meeting.one(), meeting.other());
        if (unanswered.isEmpty()) {
            found.violated("noBoundary", meeting.at(), one, other);
        } else {
            found.undecidable("boundaryUnknown", unanswered, meeting.at(), one, other);
        }
    }

    private static Segment segmentOf(Meeting meeting) {
        return meeting.at() instanceof Link link ? link : (Segment) meeting.other();
    }

    private static boolean isForeignInterior(Segment segment, Places places) {
        List<Facility> there = segment instanceof Network ? places.facilityOf(segment).stream().toList() : places.facilitiesAt(segment);
        return there.size() == 1 && places.belongsToInstitution(there.getFirst()).isNo();
    }
}
