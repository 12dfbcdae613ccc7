package org.bunkai.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.bunkai.assessment.AssessmentUse.Note;
import org.bunkai.assessment.AssessmentUse.State;
import org.bunkai.assessment.AssessmentUse.WaiverUse;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;

/** Which findings are accepted on one day. A waiver counts until its last day, that day included. A failed rule cannot be waived. */
final class Waivers {

    private final Map<String, Waiver> waived = new LinkedHashMap<>();
    private final List<WaiverUse> uses = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();

    /**
     * @param waivers the entries of the file
     * @param asOf "today"
     * @param open the open findings of the check, advice included
     */
    Waivers(List<Waiver> waivers, LocalDate asOf, List<Finding> open) {
        waivers.forEach(w -> uses.add(use(w, asOf, matching(w.getFinding(), open))));
        uses.stream().filter(u -> u.state() == State.COUNTS).forEach(u -> u.findings().forEach(id -> waived.putIfAbsent(id, u.waiver())));
        uses.forEach(this::note);
    }

    /**
     * Ids of the open findings that a finding id or a pattern with {@code *} names; failed rules excepted. A contradiction between people and
     * the model has to be named by its id: who wrote a pattern before it arose did not accept it.
     */
    static List<String> matching(String idOrPattern, List<Finding> open) {
        boolean named = !idOrPattern.contains("*");
        Pattern pattern = Pattern.compile(Arrays.stream(idOrPattern.split("\\*", -1)).map(Pattern::quote)
                .collect(Collectors.joining(".*")));
        return open.stream().filter(f -> f.outcome() != Outcome.ERROR && (named || !f.key().equals(AttestedFindings.CONTRADICTION)))
                .map(Finding::id).filter(pattern.asMatchPredicate()).toList();
    }

    /** The waiver of each waived finding; the first one in the file if several name it. */
    Map<String, Waiver> waived() {
        return waived;
    }

    /** Every entry with its state, in the order of the file. */
    List<WaiverUse> uses() {
        return uses;
    }

    /** Orphaned entries, and expired ones whose findings no other entry accepts. */
    List<Note> notes() {
        return notes;
    }

    private static WaiverUse use(Waiver waiver, LocalDate asOf, List<String> findings) {
        State state = findings.isEmpty() ? State.ORPHANED : waiver.getExpiresOn().isBefore(asOf) ? State.EXPIRED : State.COUNTS;
        return new WaiverUse(waiver, state, findings);
    }

    private void note(WaiverUse use) {
        Waiver waiver = use.waiver();
        long reopened = use.findings().stream().filter(id -> !waived.containsKey(id)).count();
        if (use.state() == State.ORPHANED) {
            notes.add(new Note(Note.Kind.WAIVER_ORPHANED, waiver.getId(), List.of(waiver.getFinding())));
        } else if (use.state() == State.EXPIRED && reopened > 0) {
            notes.add(new Note(Note.Kind.WAIVER_EXPIRED, waiver.getId(),
                    List.of(waiver.getFinding(), waiver.getExpiresOn().toString(), Long.toString(reopened))));
        }
    }
}
