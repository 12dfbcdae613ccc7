package org.bunkai.fixes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.provider.ArchitectureItemProviderAdapterFactory;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A model that is edited, as a session does it. */
final class Editor {

    final Architecture architecture;
    final EditingDomain domain = new AdapterFactoryEditingDomain(new ArchitectureItemProviderAdapterFactory(), new BasicCommandStack());
    private final Path scratch;

    Editor(Path sample, Path scratch) throws ModelException {
        this.architecture = ModelLoader.load(sample);
        this.scratch = scratch;
    }

    /** All findings by id. */
    Map<String, Finding> check() {
        Map<String, Finding> result = new TreeMap<>();
        Packs.run(architecture).findings().forEach(finding -> result.put(finding.id(), finding));
        return result;
    }

    static Set<String> violated(Map<String, Finding> findings) {
        Set<String> result = new TreeSet<>(findings.keySet());
        result.removeIf(id -> findings.get(id).outcome() != Outcome.VIOLATED);
        return result;
    }

    FixContext context(Finding finding) {
        return FixContext.of(finding, Packs.asOf(architecture));
    }

    List<Offer> offers(Finding finding) {
        return Packs.FIXES.offers(context(finding));
    }

    void execute(Offer offer, FixValues values) {
        execute(offer.command(domain, values, Locale.JAPANESE));
    }

    void execute(Command command) {
        domain.getCommandStack().execute(command);
    }

    void undo() {
        domain.getCommandStack().undo();
    }

    void undoAll() {
        while (domain.getCommandStack().canUndo()) {
            undo();
        }
    }

    void redo() {
        domain.getCommandStack().redo();
    }

    /** The file that would be written. */
    String bytes() throws ModelException, IOException {
        Path file = scratch.resolve("model.bunkai");
        ModelWriter.save(architecture, file);
        return Files.readString(file);
    }
}
