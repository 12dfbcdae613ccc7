package org.bunkai.diagram.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.model.ModelLoader;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.model.architecture.Element;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.architecture.Network;
import org.bunkai.model.architecture.provider.ArchitectureItemProviderAdapterFactory;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;

/** A model on which edits are tried out, each with its undo and redo. */
final class Bench {

    final Architecture architecture;
    final EditingDomain domain = new AdapterFactoryEditingDomain(new ArchitectureItemProviderAdapterFactory(), new BasicCommandStack());
    final DiagramEdits ja;
    final DiagramEdits en;

    Bench(Architecture architecture) {
        this.architecture = architecture;
        ja = new DiagramEdits(domain, architecture, Locale.JAPANESE);
        en = new DiagramEdits(domain, architecture, Locale.ENGLISH);
    }

    /** A sample, such as {@code handa-2021/as-attacked.bunkai}. */
    static Bench sample(String name) throws Exception {
        return new Bench(ModelLoader.load(Path.of(System.getProperty("bunkai.root"), "samples", name)));
    }

    static Bench handa() throws Exception {
        return sample("handa-2021/as-attacked.bunkai");
    }

    /** Two facilities of two parties, the first with two networks, and an external network; written as a person would. */
    static Bench small() throws Exception {
        Path file = Files.createTempFile("small", ".bunkai");
        try {
            Files.write(file, Bench.class.getResourceAsStream("small.bunkai").readAllBytes());
            return new Bench(ModelLoader.load(file));
        } finally {
            Files.delete(file);
        }
    }

    Element get(String id) {
        EObject found = architecture.eResource().getEObject(id);
        assertTrue(found instanceof Element, id);
        return (Element) found;
    }

    boolean has(String id) {
        return architecture.eResource().getEObject(id) != null;
    }

    Device device(String id) {
        return (Device) get(id);
    }

    Network network(String id) {
        return (Network) get(id);
    }

    Facility facility(String id) {
        return (Facility) get(id);
    }

    /** Executes an edit that is possible, takes it back, does it again: the files are as they were. Returns what was made or moved. */
    List<Element> run(Edit edit) throws Exception {
        assertEquals(Optional.empty(), edit.whyNot());
        Command command = edit.command().orElseThrow();
        String before = file();
        domain.getCommandStack().execute(command);
        String after = file();
        assertNotEquals(before, after);
        domain.getCommandStack().undo();
        assertEquals(before, file(), "undo of " + command.getLabel());
        domain.getCommandStack().redo();
        assertEquals(after, file(), "redo of " + command.getLabel());
        return command.getResult().stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** What is said by an edit that is refused. */
    static String refusal(Edit edit) {
        assertEquals(Optional.empty(), edit.command());
        return edit.whyNot().orElseThrow();
    }

    static boolean isNothing(Edit edit) {
        return edit.command().isEmpty() && edit.whyNot().isEmpty();
    }

    /** The file as it would be written. */
    String file() throws Exception {
        Path file = Files.createTempFile("bench", ".bunkai");
        try {
            ModelWriter.save(architecture, file);
            return Files.readString(file, StandardCharsets.UTF_8);
        } finally {
            Files.delete(file);
        }
    }
}
