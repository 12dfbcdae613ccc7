package org.bunkai.exchange.source;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.osgi.annotation.versioning.ProviderType;

/** All sources that bundles bring, as a service. */
@ProviderType
public interface ImportSources {

    /** The sources by their ids; of several with one id none. */
    List<ImportSource> all();

    /** The source with an id. */
    default Optional<ImportSource> find(String id) {
        return all().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** The first source whose patterns fit the name of a file; upper and lower case are alike. */
    default Optional<ImportSource> of(Path file) {
        Path name = Path.of(file.getFileName().toString().toLowerCase(Locale.ROOT));
        return all().stream().filter(source -> source.patterns().stream()
                .anyMatch(p -> FileSystems.getDefault().getPathMatcher("glob:" + p.toLowerCase(Locale.ROOT)).matches(name))).findFirst();
    }
}
