package org.bunkai.model;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a file whole or not at all: beside its place first, then moved there. A file that stood there before stays until then. */
public final class AtomicFile {

    /** Something that writes bytes. */
    @FunctionalInterface
    public interface Content {

        /** Writes everything; need not flush or close. */
        void writeTo(OutputStream out) throws IOException;
    }

    private AtomicFile() {
    }

    /**
     * Writes or replaces a file. Its directory has to exist; a symbolic link keeps pointing to the file; POSIX permissions are kept.
     *
     * @throws IOException if anything fails; the file is then as it was, and nothing is left beside it
     */
    public static void write(Path file, Content content) throws IOException {
        writeAll(Map.of(file, content));
    }

    /**
     * Writes or replaces several files, all or none: the first one is moved to its place when the last one stands beside its own. Otherwise
     * like {@link #write}.
     *
     * @throws IOException if anything fails; the files are then as they were, unless moving one of them failed when others had been moved
     */
    public static void writeAll(Map<Path, Content> files) throws IOException {
        List<Pending> pending = new ArrayList<>();
        try {
            for (Map.Entry<Path, Content> file : files.entrySet()) {
                Pending next = new Pending(file.getKey());
                pending.add(next);
                next.fill(file.getValue());
            }
            for (Pending file : pending) {
                file.move();
            }
        } finally {
            for (Pending file : pending) {
                Files.deleteIfExists(file.beside);
            }
        }
    }

    /** A file that stands beside its place. */
    private static final class Pending {

        private final Path file;
        private final Path target;
        private final Path beside;

        Pending(Path file) throws IOException {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, "Is a directory");
            }
            this.file = file;
            target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
            beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        }

        void fill(Content content) throws IOException {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            } catch (FileSystemException e) {
                throw named(e);
            }
        }

        void move() throws IOException {
            try {
                keepPermissions(target, beside);
                AtomicFile.move(beside, target);
            } catch (FileSystemException e) {
                throw named(e);
            }
        }

        /** Nobody knows the file beside: the sentence has to name the one that was meant. */
        private FileSystemException named(FileSystemException e) {
            return beside.toString().equals(e.getFile()) ? new FileSystemException(file.toString(), null, reason(e)) : e;
        }
    }

    /** Why the system refused, without the path that a sentence names already; the kind of failure if it gave no reason. */
    public static String reason(IOException exception) {
        String reason = exception instanceof FileSystemException e ? e.getReason() : exception.getMessage();
        return reason == null ? exception.getClass().getSimpleName() : reason;
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old != null && Files.exists(from)) {
            Files.setPosixFilePermissions(to, old.readAttributes().permissions());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
