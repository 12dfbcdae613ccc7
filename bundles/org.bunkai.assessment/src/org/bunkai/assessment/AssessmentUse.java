package org.bunkai.assessment;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.PackSwitch;
import org.bunkai.model.assessment.ParameterOverride;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata.Parameter;

/**
 * What an assessment file did to a check: every entry with its state, in the order of the file.
 *
 * @param source the file as the user named it; {@code null} if the check had none
 * @param attestations the answers of people
 * @param waivers the accepted findings
 * @param overrides the institution's own parameter values
 * @param packsOff the packs that were switched off
 * @param requiredPacks the packs that the profile requires, in the order of ids
 * @param findings findings that the file itself gave: answers "no", and answers that contradict the model; in the order of ids
 * @param waived the waiver that accepts a finding, by finding id
 * @param notes what somebody should look at in the file
 * @param approvals what was decided on states of the model; {@link ApprovalState} says whether on this one
 */
public record AssessmentUse(String source, List<AttestationUse> attestations, List<WaiverUse> waivers, List<OverrideUse> overrides,
        List<PackSwitch> packsOff, List<String> requiredPacks, List<Finding> findings, Map<String, Waiver> waived, List<Note> notes,
        List<Approval> approvals) {

    /** Of a check without an assessment file. */
    public static final AssessmentUse NONE = new AssessmentUse(null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            Map.of(), List.of());

    public AssessmentUse {
        attestations = List.copyOf(attestations);
        waivers = List.copyOf(waivers);
        overrides = List.copyOf(overrides);
        packsOff = List.copyOf(packsOff);
        requiredPacks = List.copyOf(requiredPacks);
        findings = List.copyOf(findings);
        waived = Collections.unmodifiableMap(new TreeMap<>(waived));
        notes = List.copyOf(notes);
        approvals = List.copyOf(approvals);
    }

    /** Of a file without approvals. */
    public AssessmentUse(String source, List<AttestationUse> attestations, List<WaiverUse> waivers, List<OverrideUse> overrides,
            List<PackSwitch> packsOff, List<String> requiredPacks, List<Finding> findings, Map<String, Waiver> waived, List<Note> notes) {
        this(source, attestations, waivers, overrides, packsOff, requiredPacks, findings, waived, notes, List.of());
    }

    /** Whether there was an assessment file. */
    public boolean isPresent() {
        return source != null;
    }

    /** What an entry is worth in this check. */
    public enum State {
        /** It has its effect. */
        COUNTS,
        /** Its last day is over: an attestation no longer counts, a waived finding is open again. */
        EXPIRED,
        /** Nothing in this check is what it speaks of. */
        ORPHANED,
        /** A newer answer to the same question for the same facility stands in its place. */
        SUPERSEDED
    }

    /**
     * One attestation.
     *
     * @param attestation the entry
     * @param state what it is worth
     */
    public record AttestationUse(Attestation attestation, State state) {
    }

    /**
     * One waiver.
     *
     * @param waiver the entry
     * @param state what it is worth
     * @param findings ids of the findings that it names, in their order
     */
    public record WaiverUse(Waiver waiver, State state, List<String> findings) {

        public WaiverUse {
            findings = List.copyOf(findings);
        }
    }

    /**
     * One own value of a parameter.
     *
     * @param override the entry
     * @param parameter the parameter with its default and unit; {@code null} if no rule here has it
     */
    public record OverrideUse(ParameterOverride override, Parameter parameter) {
    }

    /**
     * Something to look at in the file; in words by {@link FindingTexts#message(Note)}.
     *
     * @param kind what it is
     * @param item id of the entry
     * @param arguments pieces of the sentence, as listed at the kind
     */
    public record Note(Kind kind, String item, List<String> arguments) {

        public Note {
            arguments = List.copyOf(arguments);
        }

        /** What a note is about. Each kind has one sentence per language in {@code messages*.properties}, under {@code note.} and its name. */
        public enum Kind {
            /** A waiver is over and what it accepted is still there. Arguments: finding or pattern, last day, number of findings. */
            WAIVER_EXPIRED,
            /** A waiver names no finding of this check. Arguments: finding or pattern. */
            WAIVER_ORPHANED,
            /** An attestation is over. Arguments: rule or clause, last day. */
            ATTESTATION_EXPIRED,
            /** An attestation is about a rule, clause or facility that is not here. Arguments: rule or clause, facility or "-". */
            ATTESTATION_ORPHANED,
            /** A pack is switched off that is not installed. Arguments: pack. */
            PACK_NOT_INSTALLED
        }
    }
}
