package org.bunkai.assessment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.model.Ids;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.PackSwitch;
import org.bunkai.model.assessment.ParameterOverride;
import org.bunkai.model.assessment.Waiver;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Changes the assessment beside a model, or begins one. Entries that nobody speaks of stay as they are, in their order. */
public final class AssessmentEditor {

    private static final String ROOT_ID = "as-1";

    private final Path path;
    private final Assessment assessment;
    private final Architecture architecture;
    private final Map<Path, Content> decidedOn = new LinkedHashMap<>();

    /** Something that is kept in a file of its own. */
    private interface Content {
        void save(Path file) throws ModelException;
    }

    private AssessmentEditor(Path path, Assessment assessment, Architecture architecture) {
        this.path = path;
        this.assessment = assessment;
        this.architecture = architecture;
    }

    /**
     * Opens the assessment beside a model; nothing is written before {@link #save}.
     *
     * @throws ModelException if there is one that cannot be read
     * @throws AssessmentException if there is one that is of another model, or has an entry that is not whole
     */
    public static AssessmentEditor open(Path model, Architecture architecture, LoadOptions options) throws ModelException {
        Path path = AssessmentFile.beside(model);
        if (Files.exists(path)) {
            Assessment assessment = ModelLoader.loadAssessment(path, options);
            AssessmentFile.of(path, assessment, architecture);
            return new AssessmentEditor(path, assessment, architecture);
        }
        return new AssessmentEditor(path, begin(architecture), architecture);
    }

    private static Assessment begin(Architecture architecture) {
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId(ROOT_ID);
        assessment.setModelId(architecture.getId());
        return assessment;
    }

    /** Adds a waiver behind the others and gives it an id. */
    public void add(Waiver waiver) {
        assessment.getWaivers().add(waiver);
        Ids.of(assessment).assign(waiver);
    }

    /** Adds an attestation behind the others and gives it an id. */
    public void add(Attestation attestation) {
        assessment.getAttestations().add(attestation);
        Ids.of(assessment).assign(attestation);
    }

    /**
     * Adds a decision on what a check found, behind the others, and gives it an id and both fingerprints. So that later changes can be
     * named, the findings and a copy of the model are kept beside the file; decisions on one state share them.
     *
     * @param result of the model of this assessment; the model is as it was then
     */
    public void approve(Approval approval, CheckResult result) {
        Fingerprints state = Fingerprints.of(result);
        approval.setModelFingerprint(state.model());
        approval.setFindingsFingerprint(state.findings());
        assessment.getApprovals().add(approval);
        Ids.of(assessment).assign(approval);
        decidedOn.put(AssessmentFile.approvedModel(path, state.model()), file -> ModelWriter.save(result.architecture(), file));
        Assessment kept = begin(architecture);
        kept.getBaselines().add(Baselines.of(result, state, approval.getOn()));
        Ids.of(kept).assign(kept.getBaselines().getFirst());
        decidedOn.put(AssessmentFile.approvedFindings(path, state.findings()), file -> ModelWriter.save(kept, file));
    }

    /** Takes an entry out, whatever it is; without effect if there is none of that id. */
    public void remove(String id) {
        assessment.eContents().stream().filter(item -> id.equals(EcoreUtil.getID(item))).findFirst().ifPresent(EcoreUtil::remove);
    }

    /** Gives a parameter a value of the institution's own, in place of an earlier one. */
    public void setParameter(String rule, String name, String value, String reason) {
        ParameterOverride override = override(rule, name).orElseGet(() -> {
            ParameterOverride added = AssessmentFactory.eINSTANCE.createParameterOverride();
            added.setRule(rule);
            added.setName(name);
            assessment.getOverrides().add(added);
            Ids.of(assessment).assign(added);
            return added;
        });
        override.setValue(value);
        override.setReason(reason);
    }

    /** Gives a parameter back its standard value. */
    public void resetParameter(String rule, String name) {
        override(rule, name).ifPresent(assessment.getOverrides()::remove);
    }

    /** Switches a pack off. */
    public void switchOff(String pack, String reason) {
        PackSwitch found = switchOf(pack).orElseGet(() -> {
            PackSwitch added = AssessmentFactory.eINSTANCE.createPackSwitch();
            added.setPack(pack);
            assessment.getPackSwitches().add(added);
            Ids.of(assessment).assign(added);
            return added;
        });
        found.setOff(true);
        found.setReason(reason);
    }

    /** Switches a pack on again, which is how packs are without an entry. */
    public void switchOn(String pack) {
        switchOf(pack).ifPresent(assessment.getPackSwitches()::remove);
    }

    private Optional<ParameterOverride> override(String rule, String name) {
        return assessment.getOverrides().stream().filter(o -> rule.equals(o.getRule()) && name.equals(o.getName())).findFirst();
    }

    private Optional<PackSwitch> switchOf(String pack) {
        return assessment.getPackSwitches().stream().filter(s -> pack.equals(s.getPack())).findFirst();
    }

    /**
     * Writes the file whole or not at all, and before it what was decided on.
     *
     * @return the file
     * @throws AssessmentException if an added entry is not whole; nothing is written
     * @throws ModelException if a file cannot be written; the assessment is then as it was, and no new file is left beside it
     */
    public Path save() throws ModelException {
        AssessmentFile.of(path, assessment, architecture);
        List<Path> written = new ArrayList<>();
        try {
            for (Map.Entry<Path, Content> each : decidedOn.entrySet()) {
                boolean isNew = !Files.exists(each.getKey());
                each.getValue().save(each.getKey());
                if (isNew) {
                    written.add(each.getKey());
                }
            }
            ModelWriter.save(assessment, path);
            return path;
        } catch (ModelException e) {
            written.forEach(AssessmentEditor::takeAway);
            throw e;
        }
    }

    private static void takeAway(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What matters to people is why the assessment was not written; the copy says nothing without it.
        }
    }
}
