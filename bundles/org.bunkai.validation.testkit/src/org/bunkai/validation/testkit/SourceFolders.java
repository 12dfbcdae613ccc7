package org.bunkai.validation.testkit;

import java.nio.file.Path;

/** Where the files beside a test class are: in the source folder, not on the class path, which OSGi hides in a bundle. */
final class SourceFolders {

    private SourceFolders() {
    }

    /** The folder of a package below {@code src} of the working directory, which Maven and the IDE set to the test bundle. */
    static Path beside(Class<?> type) {
        return Path.of("src").resolve(type.getPackageName().replace('.', '/')).toAbsolutePath();
    }
}
