package org.bunkai.assessment;

import java.nio.file.Files;
import java.nio.file.Path;

import org.bunkai.model.Ids;
import org.bunkai.model.LoadOptions;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.assessment.Assessment;
import org.bunkai.model.assessment.AssessmentFactory;
import org.bunkai.model.assessment.Attestation;
import org.bunkai.model.assessment.Waiver;

/** Adds entries to the assessment beside a model, or begins one. Entries that stand there stay as they are, in their order. */
public final class AssessmentEditor {

    private static final String ROOT_ID = "as-1";

    private final Path path;
    private final Assessment assessment;
    private final Architecture architecture;

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
        Assessment assessment = AssessmentFactory.eINSTANCE.createAssessment();
        assessment.setId(ROOT_ID);
        assessment.setModelId(architecture.getId());
        return new AssessmentEditor(path, assessment, architecture);
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
     * Writes the file whole or not at all.
     *
     * @return the file
     * @throws AssessmentException if an added entry is not whole; nothing is written
     * @throws ModelException if the file cannot be written; it is then as it was
     */
    public Path save() throws ModelException {
        AssessmentFile.of(path, assessment, architecture);
        ModelWriter.save(assessment, path);
        return path;
    }
}
