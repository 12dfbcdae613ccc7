package org.bunkai.session;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

import org.bunkai.model.AtomicFile;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;

/**
 * The recovery copy of one session: {@code ID.bunkai}, what is to be known of it in {@code ID.properties}, and a lock that is held as long as
 * the session lives. Belongs to one thread at a time.
 */
final class RecoveryFile {

    private static final String MODEL = ".bunkai";
    private static final String ABOUT = ".properties";

    private final Path folder;
    private final String id;
    private OpenLock lock;

    /** A copy that is not written yet. */
    RecoveryFile(Path folder) {
        this(folder, UUID.randomUUID().toString());
    }

    private RecoveryFile(Path folder, String id) {
        this.folder = folder;
        this.id = id;
    }

    /** Takes over what a session left. */
    static RecoveryFile of(RecoveryEntry entry) throws SessionException {
        RecoveryFile file = new RecoveryFile(entry.copy().getParent(), entry.id());
        file.lock = OpenLock.take(file.model());
        return file;
    }

    /** What sessions left that live no more, the newest first. */
    static List<RecoveryEntry> left(Path folder) {
        List<RecoveryEntry> entries = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(MODEL) && !name.startsWith("."))
                        .map(name -> new RecoveryFile(folder, name.substring(0, name.length() - MODEL.length())))
                        .filter(RecoveryFile::isLeft).forEach(file -> entries.add(file.entry()));
            } catch (IOException e) {
                return List.of();
            }
        }
        entries.sort(Comparator.comparing(RecoveryEntry::time).reversed().thenComparing(RecoveryEntry::id));
        return List.copyOf(entries);
    }

    /**
     * Writes or replaces the copy.
     *
     * @param file the file that is edited, or {@code null}
     * @param original its content as it was read
     */
    void write(Architecture architecture, String name, Path file, FileStamp original) throws ModelException {
        Properties about = new Properties();
        about.setProperty("name", name);
        about.setProperty("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        about.setProperty("original", original.hex());
        if (file != null) {
            about.setProperty("file", file.toString());
        }
        try {
            Files.createDirectories(folder);
            if (lock == null) {
                lock = OpenLock.take(model());
            }
            AtomicFile.write(about(), out -> about.store(new OutputStreamWriter(out, StandardCharsets.UTF_8), null));
        } catch (IOException e) {
            throw ModelException.unwritable(model(), e);
        } catch (SessionException e) {
            throw new IllegalStateException("the name is random", e);
        }
        ModelWriter.save(architecture, model());
    }

    /** Removes the copy. */
    void discard() {
        try {
            Files.deleteIfExists(model());
            Files.deleteIfExists(about());
        } catch (IOException e) {
            return;
        } finally {
            release();
        }
    }

    /** Leaves the copy to whoever recovers it. */
    void release() {
        if (lock != null) {
            lock.close();
            lock = null;
        }
    }

    private boolean isLeft() {
        try {
            OpenLock.take(model()).close();
            return true;
        } catch (SessionException e) {
            return false;
        }
    }

    /** Whatever is unreadable about a copy, the copy itself is offered. */
    private RecoveryEntry entry() {
        Properties about = new Properties();
        try (Reader in = Files.newBufferedReader(about(), StandardCharsets.UTF_8)) {
            about.load(in);
        } catch (IOException | IllegalArgumentException e) {
            about.clear();
        }
        return new RecoveryEntry(id, about.getProperty("name", ""), path(about.getProperty("file")), time(about.getProperty("time")),
                about.getProperty("original", ""), model());
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.ofNullable(text).map(Path::of);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Instant time(String text) {
        try {
            return text == null ? Files.getLastModifiedTime(model()).toInstant() : Instant.parse(text);
        } catch (IOException | DateTimeException e) {
            return Instant.EPOCH;
        }
    }

    private Path model() {
        return folder.resolve(id + MODEL);
    }

    private Path about() {
        return folder.resolve(id + ABOUT);
    }
}
