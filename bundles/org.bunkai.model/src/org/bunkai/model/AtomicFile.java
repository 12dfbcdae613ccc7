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
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path beside = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
            keepPermissions(target, beside);
            move(beside, target);
        } catch (FileSystemException e) {
            // Nobody knows the file beside: the sentence has to name the one that was meant.
            throw beside.toString().equals(e.getFile()) ? new FileSystemException(file.toString(), null, reason(e)) : e;
        } finally {
            Files.deleteIfExists(beside);
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
