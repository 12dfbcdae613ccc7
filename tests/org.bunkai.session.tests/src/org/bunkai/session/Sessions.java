package org.bunkai.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.SetCommand;

/** What the tests of sessions have in common. */
final class Sessions {

    static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    private Sessions() {
    }

    /** A sample, copied into a folder. */
    static Path sample(Path folder, String name) throws Exception {
        Path file = Path.of(System.getProperty("bunkai.root"), "samples", name);
        return Files.copy(file, folder.resolve(file.getFileName()));
    }

    /** A registry without checks, and with a recovery folder below the one given. */
    static SessionRegistry registry(Path folder) {
        return new SessionRegistry(SessionSettings.of(folder.resolve("recovery"), Runnable::run, () -> null));
    }

    static void rename(ModelSession session, String name) {
        session.execute(SetCommand.create(session.domain(), session.architecture(), P.getElement_Name(), name));
    }

    static EObject element(ModelSession session, String id) {
        return session.architecture().eResource().getEObject(id);
    }

    static String nameIn(Path file) throws Exception {
        Architecture architecture = ModelLoader.load(file);
        return architecture.getName();
    }

    /** Files in a folder, hidden ones too, by name. */
    static List<String> files(Path folder) throws Exception {
        List<String> names = new ArrayList<>();
        try (var files = Files.list(folder)) {
            files.map(f -> f.getFileName().toString()).sorted().forEach(names::add);
        }
        return names;
    }
}
