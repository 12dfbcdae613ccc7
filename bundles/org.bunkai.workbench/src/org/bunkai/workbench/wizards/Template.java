package org.bunkai.workbench.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.osgi.framework.FrameworkUtil;

/**
 * A model to begin with.
 *
 * @param name of the file without ending, which is the key of its words
 * @param content the file in this bundle
 */
public record Template(String name, URL content) {

    private static final String ENDING = ".bunkai";

    /** The models that are shipped in a folder, in the order of their names. */
    public static List<Template> shipped(String folder) {
        return Optional.ofNullable(FrameworkUtil.getBundle(Template.class).findEntries(folder, "*" + ENDING, false))
                .map(found -> Collections.list(found).stream()).orElse(Stream.empty())
                .map(url -> new Template(url.getPath().replaceAll(".*/|\\" + ENDING + "$", ""), url))
                .sorted(Comparator.comparing(Template::name)).toList();
    }

    /** A fresh copy of the model, in no file. */
    public Architecture architecture() throws IOException, ModelException {
        Path copy = Files.createTempFile(name, ENDING);
        try (InputStream in = content.openStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return EcoreUtil.copy(ModelLoader.load(copy));
        } finally {
            Files.deleteIfExists(copy);
        }
    }
}
