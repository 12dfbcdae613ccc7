package org.bunkai.workbench.decisions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.AssessmentPackage;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.workbench.dialog.Entry;
import org.bunkai.workbench.dialog.EntryDialog;
import org.bunkai.workbench.emf.ElementWords;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Shell;

/** Asks what a person answers to a rule or a clause, for one facility or for all. */
final class AttestDialog extends EntryDialog {

    /**
     * What can be answered.
     *
     * @param id of a rule or a clause
     * @param label what to call it
     */
    record Subject(String id, String label) {
    }

    private static final AssessmentPackage P = AssessmentPackage.eINSTANCE;
    private static final List<AttestedAnswer> ANSWERS = List.of(AttestedAnswer.YES, AttestedAnswer.NO, AttestedAnswer.NOT_APPLICABLE);

    private final Messages texts;
    private final Architecture architecture;
    private final List<Subject> subjects;
    private final List<Facility> facilities;
    private final Facility suggested;
    private Entry<Subject> subject;
    private Entry<Optional<Facility>> facility;
    private Entry<AttestedAnswer> answer;
    private Entry<String> by;
    private Entry<LocalDate> on;
    private Entry<LocalDate> until;
    private Entry<List<Document>> evidence;
    private Entry<String> comment;

    /**
     * @param subjects the first one is suggested
     * @param facilities for which an answer counts
     * @param suggested one of them, or {@code null}: an answer for all
     */
    AttestDialog(Shell shell, Messages texts, Architecture architecture, List<Subject> subjects, List<Facility> facilities,
            Facility suggested) {
        super(shell, texts.word("attest.title"), subjects.getFirst().label(), texts.word("attest.message"));
        this.texts = texts;
        this.architecture = architecture;
        this.subjects = subjects;
        this.facilities = facilities;
        this.suggested = suggested;
    }

    @Override
    protected void createEntries() {
        subject = choice(word(P.getAttestation_Subject()), true, subjects, Subject::label, Optional.of(subjects.getFirst()));
        facility = choice(texts.word("attest.facility"), true,
                Stream.concat(Stream.of(Optional.<Facility>empty()), facilities.stream().map(Optional::of)).toList(),
                each -> each.map(ElementWords::full).orElseGet(() -> texts.word("attest.everywhere")),
                Optional.of(Optional.ofNullable(suggested)));
        answer = choice(word(P.getAttestation_Answer()), true, ANSWERS, Language.labels()::of, Optional.empty());
        by = text(word(P.getAttestation_By()), true, "");
        on = date(word(P.getAttestation_On()), true, LocalDate.now().toString());
        until = date(word(P.getAttestation_ValidUntil()), false, "");
        evidence = choices(word(P.getAttestation_Evidence()), false, architecture.getDocuments(), ElementWords::full, List.of());
        comment = text(word(P.getAttestation_Comment()), false, "");
    }

    private static String word(EStructuralFeature feature) {
        return Language.labels().of(feature);
    }

    @Override
    protected Optional<String> problem() {
        return until.value().filter(day -> on.value().filter(day::isBefore).isPresent())
                .map(day -> texts.get("attest.over", day.toString(), on.value().get().toString()));
    }

    /** The entry, without id. */
    Attestation attestation() {
        Attestation attestation = AssessmentFactory.eINSTANCE.createAttestation();
        attestation.setSubject(subject.value().map(Subject::id).orElse(null));
        attestation.setFacility(facility.value().flatMap(each -> each).map(Facility::getId).orElse(null));
        attestation.setAnswer(answer.value().orElse(AttestedAnswer.UNKNOWN));
        attestation.setBy(by.value().orElse(null));
        attestation.setOn(on.value().orElse(null));
        attestation.setValidUntil(until.value().orElse(null));
        evidence.value().orElse(List.of()).forEach(document -> attestation.getEvidence().add(document.getId()));
        attestation.setComment(comment.value().orElse(null));
        return attestation;
    }
}
