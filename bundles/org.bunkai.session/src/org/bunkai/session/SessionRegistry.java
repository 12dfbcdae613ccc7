package org.bunkai.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.bunkai.model.ModelException;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Architecture;
import org.eclipse.emf.common.util.URI;

/** The open sessions of a process: no file is open twice. All methods are called on one thread. */
public final class SessionRegistry implements AutoCloseable {

    private final SessionSettings settings;
    private final List<ModelSession> sessions = new ArrayList<>();

    /** A registry without sessions. */
    public SessionRegistry(SessionSettings settings) {
        this.settings = Objects.requireNonNull(settings);
    }

    /**
     * Opens a file; the session that has it open already, if there is one.
     *
     * @throws SessionException if another process has the file open
     * @throws ModelException if the file cannot be read
     */
    public ModelSession open(Path file) throws SessionException, ModelException {
        Optional<ModelSession> known = of(file);
        return known.isPresent() ? known.get() : open(read(file));
    }

    /**
     * Reads a file that is to be opened; may be called on any thread.
     *
     * @throws ModelException if the file cannot be read
     */
    public ModelFile read(Path file) throws ModelException {
        Path path = canonical(file);
        // Before the lock is taken, so that nothing is left beside a file that is none of ours.
        FileStamp stamp = FileStamp.of(path);
        return new ModelFile(path, stamp, ModelLoader.load(path, settings.limits()));
    }

    /**
     * Opens a file that was read; the session that has it open already, if there is one.
     *
     * @throws SessionException if another process has the file open
     */
    public ModelSession open(ModelFile file) throws SessionException {
        Optional<ModelSession> known = of(file.path());
        if (known.isPresent()) {
            return known.get();
        }
        OpenLock lock = OpenLock.take(file.path());
        return add(new ModelSession(this, file.architecture(), file.snapshot(), file.path(), lock, file.stamp(), null));
    }

    /**
     * A session of a file that is only looked at: others may edit it meanwhile, {@link ModelSession#onDisk()} tells. One must not edit or save.
     */
    public ModelSession look(ModelFile file) {
        return add(new ModelSession(this, file.architecture(), file.snapshot(), file.path(), null, file.stamp(), null));
    }

    /** A session of a model that has no file yet, with its ids as they are. The model is the session's from now on. */
    public ModelSession create(Architecture architecture) {
        return add(new ModelSession(this, architecture, Snapshot.whole(architecture), null, null, FileStamp.NONE, null));
    }

    /** What sessions left that did not end as they should, of this registry's recovery folder; the newest first. */
    public List<RecoveryEntry> recoverable() {
        return RecoveryFile.left(settings.recovery());
    }

    /**
     * Goes on with what a session left: dirty, with the file that was edited. If that is not what it was, {@link ModelSession#save()} refuses.
     *
     * @throws SessionException if the file, or the copy, is open somewhere
     * @throws ModelException if the copy cannot be read; it stays until it is discarded
     */
    public ModelSession recover(RecoveryEntry entry) throws SessionException, ModelException {
        Path path = entry.file().map(SessionRegistry::canonical).orElse(null);
        if (path != null && of(path).isPresent()) {
            throw SessionException.of(SessionException.Kind.OPEN_HERE, path);
        }
        Architecture architecture = ModelLoader.load(entry.copy(), settings.limits());
        architecture.eResource().setURI(path == null ? ModelSession.UNTITLED : URI.createFileURI(path.toString()));
        RecoveryFile recovery = RecoveryFile.of(entry);
        try {
            OpenLock lock = path == null ? null : OpenLock.take(path);
            return add(new ModelSession(this, architecture, Snapshot.whole(architecture), path, lock, new FileStamp(entry.original()),
                    recovery));
        } catch (SessionException e) {
            recovery.release();
            throw e;
        }
    }

    /**
     * Removes what a session left.
     *
     * @throws SessionException if somebody goes on with it
     */
    public void discard(RecoveryEntry entry) throws SessionException {
        RecoveryFile.of(entry).discard();
    }

    /** The open sessions, the oldest first. */
    public List<ModelSession> sessions() {
        return List.copyOf(sessions);
    }

    /** The session that has a file open. */
    public Optional<ModelSession> of(Path file) {
        Optional<Path> path = Optional.of(canonical(file));
        return sessions.stream().filter(s -> s.file().equals(path)).findFirst();
    }

    /** Closes every session. */
    @Override
    public void close() {
        sessions().forEach(ModelSession::close);
    }

    SessionSettings settings() {
        return settings;
    }

    void remove(ModelSession session) {
        sessions.remove(session);
    }

    /** One path for one file, however it was named: absolute, and without symbolic links as far as it exists. */
    static Path canonical(Path file) {
        Path path = file.toAbsolutePath().normalize();
        try {
            return Files.exists(path) ? path.toRealPath() : path.getParent().toRealPath().resolve(path.getFileName());
        } catch (IOException e) {
            return path;
        }
    }

    private ModelSession add(ModelSession session) {
        sessions.add(session);
        return session;
    }
}
