package org.bunkai.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.bunkai.assessment.CheckRequest;
import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.Checker;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.rules.mhlw.ops13.Operations13;
import org.bunkai.validation.engine.Engine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The small model of these tests, and what a check says about it. */
final class Models {

    private static final Checker CHECKER = new Checker(new Engine(List.of(new Operations13())));

    private Models() {
    }

    /** Puts the model into a folder. */
    static Path file(Path folder) throws IOException {
        Path file = folder.resolve("small.bunkai");
        try (InputStream in = Models.class.getResourceAsStream("small.bunkai")) {
            Files.copy(in, file);
        }
        return file;
    }

    static Architecture load(Path folder) throws IOException, ModelException {
        Path file = file(folder);
        Architecture architecture = ModelLoader.load(file);
        Files.delete(file);
        return architecture;
    }

    static CheckResult check(Architecture architecture) {
        LocalDate today = LocalDate.of(2026, 4, 1);
        return CHECKER.check(architecture, new CheckRequest("small.bunkai", "6.0", null, today, Set.of(), () -> false, p -> { }));
    }

    /** The element with an id. */
    static EObject element(Architecture architecture, String id) {
        return new FactKeys(architecture).element(id);
    }

    /** A value by key, as {@code fw-1#portSecurity}. */
    static Object value(Architecture architecture, String key) {
        EObject holder = element(architecture, key.substring(0, key.indexOf('#')));
        EStructuralFeature feature = holder.eClass().getEStructuralFeature(key.substring(key.indexOf('#') + 1));
        return holder.eGet(feature);
    }
}
