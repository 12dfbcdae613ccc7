package org.bunkai.workbench.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Which features of a class stand together in its form: {@code groups.conf}. */
final class FormGroups {

    private static final Properties FILE = read();

    private FormGroups() {
    }

    /**
     * One section of a form.
     *
     * @param id key of its title: {@code group.<id>}
     * @param features in the order of the file, those of super classes first
     */
    record Group(String id, List<EStructuralFeature> features) {
    }

    /** The groups of a class that have features, in their order. */
    static List<Group> of(EClass type) {
        List<Group> groups = new ArrayList<>();
        for (String id : words("order")) {
            List<EStructuralFeature> features = Stream.concat(type.getEAllSuperTypes().stream(), Stream.of(type))
                    .flatMap(declaring -> words(declaring.getName() + "." + id).stream().map(declaring::getEStructuralFeature))
                    .filter(Objects::nonNull).toList();
            if (!features.isEmpty()) {
                groups.add(new Group(id, features));
            }
        }
        return groups;
    }

    /** Every key of the file but the order. */
    static List<String> keys() {
        return FILE.stringPropertyNames().stream().filter(key -> !key.equals("order")).sorted().toList();
    }

    static List<String> words(String key) {
        return Stream.of(FILE.getProperty(key, "").split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static Properties read() {
        Properties file = new Properties();
        try (InputStream in = FormGroups.class.getResourceAsStream("groups.conf")) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
