package org.bunkai.assessment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.bunkai.assessment.AssessmentException.Kind;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentPackage;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.Decision;
import org.bunkai.model.assessment.Item;
import org.bunkai.model.assessment.PackSwitch;
import org.bunkai.model.assessment.ParameterOverride;
import org.bunkai.model.assessment.Role;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.validation.engine.RuleMetadata.Parameter;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What people have decided about a model: {@code x.assessment} beside {@code x.bunkai}. An instance belongs to its model, and every entry of
 * it says what an entry has to say (a waiver who approved it, an override why): nothing is accepted in anybody's name by an omission.
 */
public final class AssessmentFile {

    /** A parameter of this name tells a rule whether the register holds the whole text of its clauses; it is no choice of an institution. */
    static final String CLAUSE_TEXT_COMPLETE = "clauseTextComplete";

    private static final AssessmentPackage P = AssessmentPackage.eINSTANCE;
    private static final String MODEL_SUFFIX = ".bunkai";
    private static final String SUFFIX = ".assessment";
    private static final String APPROVED_MODEL_SUFFIX = ".approved";
    private static final String APPROVED_FINDINGS_SUFFIX = ".approved-findings";
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9A-F]{4}(-[0-9A-F]{4}){3}");

    private final Path path;
    private final Assessment assessment;

    private AssessmentFile(Path path, Assessment assessment) {
        this.path = path;
        this.assessment = assessment;
    }

    /** Where the assessment of a model stands: the same name with the ending {@code .assessment}. */
    public static Path beside(Path model) {
        return withEnding(model, MODEL_SUFFIX, SUFFIX);
    }

    /**
     * Reads the assessment beside a model; empty if there is none.
     *
     * @throws ModelException if the file is there and cannot be read
     * @throws AssessmentException if it is of another model, or an entry is not whole
     */
    public static Optional<AssessmentFile> loadBeside(Path model, Architecture architecture, LoadOptions options) throws ModelException {
        Path file = beside(model);
        return Files.exists(file) ? Optional.of(of(file, ModelLoader.loadAssessment(file, options), architecture)) : Optional.empty();
    }

    /**
     * An assessment at hand.
     *
     * @param path for messages and outputs; need not exist
     * @throws AssessmentException if it is of another model, or an entry is not whole
     */
    public static AssessmentFile of(Path path, Assessment assessment, Architecture architecture) {
        AssessmentFile file = new AssessmentFile(path, assessment);
        file.belongsTo(architecture);
        assessment.getAttestations().forEach(file::checkAttestation);
        assessment.getWaivers().forEach(file::checkWaiver);
        assessment.getApprovals().forEach(file::checkApproval);
        file.checkOverrides();
        file.checkPacks();
        return file;
    }

    /**
     * Where the copy of a model that was decided on stands: beside the assessment, by the fingerprint, so that every decision on one state
     * shares one copy. The ending is not that of a model: who checks all models of a folder does not check what they were.
     *
     * @param assessment an assessment file
     * @param fingerprint of the model decided on, 4 × 4 hex digits
     */
    public static Path approvedModel(Path assessment, String fingerprint) {
        return withEnding(assessment, SUFFIX, "." + fingerprint + APPROVED_MODEL_SUFFIX);
    }

    /**
     * Where the findings that were decided on stand: beside the assessment, because they may be a hundred times as long, and are read only
     * when they differ.
     *
     * @param assessment an assessment file
     * @param fingerprint of the findings decided on, 4 × 4 hex digits
     */
    public static Path approvedFindings(Path assessment, String fingerprint) {
        return withEnding(assessment, SUFFIX, "." + fingerprint + APPROVED_FINDINGS_SUFFIX);
    }

    /** The file as the user named it. */
    public Path path() {
        return path;
    }

    /** The entries. */
    public Assessment assessment() {
        return assessment;
    }

    /** Whether the value of a parameter is an institution's to choose. */
    public static boolean isChoice(Parameter parameter) {
        return !parameter.name().equals(CLAUSE_TEXT_COMPLETE);
    }

    private static Path withEnding(Path file, String old, String ending) {
        String name = file.getFileName().toString();
        return file.resolveSibling((name.endsWith(old) ? name.substring(0, name.length() - old.length()) : name) + ending);
    }

    private void belongsTo(Architecture architecture) {
        if (isBlank(assessment.getModelId())) {
            throw new AssessmentException(Kind.NO_MODEL, path, architecture.getId());
        }
        if (!assessment.getModelId().equals(architecture.getId())) {
            throw new AssessmentException(Kind.OTHER_MODEL, path, assessment.getModelId(), String.valueOf(architecture.getId()));
        }
    }

    private void checkAttestation(Attestation attestation) {
        require(attestation, P.getAttestation_Subject(), P.getAttestation_By(), P.getAttestation_On());
        requireOther(attestation, P.getAttestation_Answer(), AttestedAnswer.UNKNOWN);
        if (attestation.getValidUntil() != null && attestation.getValidUntil().isBefore(attestation.getOn())) {
            throw new AssessmentException(Kind.ENDS_BEFORE_BEGIN, path, attestation.getId(), attestation.getValidUntil(),
                    attestation.getOn());
        }
    }

    private void checkWaiver(Waiver waiver) {
        require(waiver, P.getWaiver_Finding(), P.getWaiver_Reason(), P.getWaiver_Owner(), P.getWaiver_Approver(), P.getWaiver_ExpiresOn());
    }

    private void checkApproval(Approval approval) {
        require(approval, P.getApproval_Name(), P.getApproval_On(), P.getApproval_ModelFingerprint(), P.getApproval_FindingsFingerprint());
        requireOther(approval, P.getApproval_Role(), Role.UNKNOWN);
        if (approval.getRole() == Role.APPROVED) {
            requireOther(approval, P.getApproval_Decision(), Decision.UNKNOWN);
        }
        if (approval.getDecision() == Decision.APPROVED_WITH_CONDITIONS) {
            require(approval, P.getApproval_Conditions());
        }
        for (EStructuralFeature feature : List.of(P.getApproval_ModelFingerprint(), P.getApproval_FindingsFingerprint())) {
            if (!FINGERPRINT.matcher((String) approval.eGet(feature)).matches()) {
                throw new AssessmentException(Kind.BAD_FINGERPRINT, path, approval.getId(), feature, approval.eGet(feature));
            }
        }
    }

    private void checkOverrides() {
        Set<List<String>> seen = new HashSet<>();
        for (ParameterOverride override : assessment.getOverrides()) {
            require(override, P.getParameterOverride_Rule(), P.getParameterOverride_Name(), P.getParameterOverride_Value(),
                    P.getParameterOverride_Reason());
            if (override.getName().equals(CLAUSE_TEXT_COMPLETE)) {
                throw new AssessmentException(Kind.RESERVED_PARAMETER, path, override.getId(), override.getName());
            }
            if (!seen.add(List.of(override.getRule(), override.getName()))) {
                throw new AssessmentException(Kind.DUPLICATE_OVERRIDE, path, override.getId(), override.getRule(), override.getName());
            }
        }
    }

    private void checkPacks() {
        Set<String> seen = new HashSet<>();
        for (PackSwitch each : assessment.getPackSwitches()) {
            require(each, P.getPackSwitch_Pack(), P.getPackSwitch_Reason());
            if (!seen.add(each.getPack())) {
                throw new AssessmentException(Kind.DUPLICATE_SWITCH, path, each.getId(), each.getPack());
            }
            if (each.isOff() && assessment.getProfile() != null && assessment.getProfile().getRequiredPacks().contains(each.getPack())) {
                throw new AssessmentException(Kind.REQUIRED_AND_OFF, path, each.getId(), each.getPack());
            }
        }
    }

    private void require(Item item, EStructuralFeature... features) {
        for (EStructuralFeature feature : features) {
            Object value = item.eGet(feature);
            if (value == null || value instanceof String text && isBlank(text)) {
                throw new AssessmentException(Kind.MISSING, path, item.getId(), feature);
            }
        }
    }

    private void requireOther(Item item, EStructuralFeature feature, Object unknown) {
        if (item.eGet(feature) == unknown) {
            throw new AssessmentException(Kind.MISSING, path, item.getId(), feature);
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
