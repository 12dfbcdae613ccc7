package org.bunkai.workbench.model;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The files opened last, the latest first; those that are gone are left out. */
public final class RecentFiles {

    private static final int KEPT = 10;
    private static final String KEY = "recentFiles";
    private static final String SEPARATOR = "\n";

    private RecentFiles() {
    }

    /** The files that still exist. */
    public static List<Path> list() {
        return Stream.of(node().get(KEY, "").split(SEPARATOR)).filter(line -> !line.isEmpty()).map(Path::of).filter(Files::exists).toList();
    }

    /** Puts a file first. */
    public static void add(Path file) {
        List<Path> files = new ArrayList<>(list());
        files.remove(file);
        files.addFirst(file);
        IEclipsePreferences node = node();
        node.put(KEY, String.join(SEPARATOR, files.stream().limit(KEPT).map(Path::toString).toList()));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            Problems.log(e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(Problems.BUNDLE);
    }
}
