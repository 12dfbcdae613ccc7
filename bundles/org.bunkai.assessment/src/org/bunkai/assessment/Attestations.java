package org.bunkai.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.bunkai.assessment.AssessmentUse.AttestationUse;
import org.bunkai.assessment.AssessmentUse.Note;
import org.bunkai.assessment.AssessmentUse.State;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;

/**
 * The answers of people on one day. Of several answers to one question for one facility the newest counts, the later one of equal days; it
 * counts until its last day, that day included, and then no older one comes back. An answer without facility is for every facility; of two
 * that meet there, the one that names the facility counts, but "no" is a violation everywhere all the same ({@link AttestedFindings}).
 */
final class Attestations {

    /** No answers at all. */
    static final Attestations NONE = new Attestations(List.of(), LocalDate.EPOCH, subject -> false, null);

    private final List<AttestationUse> uses = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final Map<Question, Attestation> counting = new HashMap<>();

    /**
     * @param all the entries of the file
     * @param asOf "today"
     * @param isSubject whether a rule or clause of that id is part of this check
     * @param scopes the institution's facilities
     */
    Attestations(List<Attestation> all, LocalDate asOf, Predicate<String> isSubject, Scopes scopes) {
        Map<Question, Attestation> newest = new HashMap<>();
        all.forEach(a -> newest.merge(Question.of(a), a, (old, next) -> next.getOn().isBefore(old.getOn()) ? old : next));
        for (Attestation attestation : all) {
            Question question = Question.of(attestation);
            State state;
            if (!isSubject.test(question.subject()) || !question.facility().isEmpty() && scopes.facility(question.facility()) == null) {
                state = State.ORPHANED;
                note(Note.Kind.ATTESTATION_ORPHANED, attestation, question.facility().isEmpty() ? "-" : question.facility());
            } else if (newest.get(question) != attestation) {
                state = State.SUPERSEDED;
            } else if (attestation.getValidUntil() != null && attestation.getValidUntil().isBefore(asOf)) {
                state = State.EXPIRED;
                note(Note.Kind.ATTESTATION_EXPIRED, attestation, attestation.getValidUntil().toString());
            } else {
                state = State.COUNTS;
                counting.put(question, attestation);
            }
            uses.add(new AttestationUse(attestation, state));
        }
    }

    /** Every entry with its state, in the order of the file. */
    List<AttestationUse> uses() {
        return uses;
    }

    /** Expired and orphaned entries. */
    List<Note> notes() {
        return notes;
    }

    /** The entries that count, in the order of the file. */
    List<Attestation> counting() {
        return uses.stream().filter(u -> u.state() == State.COUNTS).map(AttestationUse::attestation).toList();
    }

    /** The answer to a rule or clause in a facility, {@code null} for the whole; UNKNOWN if there is none that counts. */
    AttestedAnswer answer(String subject, Facility facility) {
        AttestedAnswer own = facility == null ? AttestedAnswer.UNKNOWN : answer(new Question(subject, facility.getId()));
        return own == AttestedAnswer.UNKNOWN ? answer(new Question(subject, "")) : own;
    }

    private AttestedAnswer answer(Question question) {
        Attestation attestation = counting.get(question);
        return attestation == null ? AttestedAnswer.UNKNOWN : attestation.getAnswer();
    }

    private void note(Note.Kind kind, Attestation attestation, String argument) {
        notes.add(new Note(kind, attestation.getId(), List.of(attestation.getSubject(), argument)));
    }

    /** What was asked: a rule or clause, for a facility; empty for the whole. */
    private record Question(String subject, String facility) {

        static Question of(Attestation attestation) {
            String facility = attestation.getFacility();
            return new Question(attestation.getSubject(), facility == null || facility.isBlank() ? "" : facility);
        }
    }
}
