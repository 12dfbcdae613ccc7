package org.bunkai.session;

import java.nio.file.Path;

import org.bunkai.model.architecture.Architecture;

/** A file that was read and is not open yet: what takes long is done, on whatever thread. */
public final class ModelFile {

    private final Path path;
    private final FileStamp stamp;
    private final Architecture architecture;
    private final Snapshot snapshot;

    ModelFile(Path path, FileStamp stamp, Architecture architecture) {
        this.path = path;
        this.stamp = stamp;
        this.architecture = architecture;
        this.snapshot = Snapshot.whole(architecture);
    }

    /** The file, absolute and without symbolic links. */
    public Path path() {
        return path;
    }

    FileStamp stamp() {
        return stamp;
    }

    Architecture architecture() {
        return architecture;
    }

    Snapshot snapshot() {
        return snapshot;
    }
}
