package org.bunkai.session;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.bunkai.session.SessionException.Kind;

/**
 * Keeps other processes from opening a file: a lock of the system on {@code .NAME.lock} beside it, which ends with the process however that
 * ends. In a folder that cannot be written there is none, and none is needed: nobody can save there.
 */
final class OpenLock implements AutoCloseable {

    /** Behind the text, which other processes have to be able to read where locks keep readers off. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
    private static final OpenLock NONE = new OpenLock(null, null);

    private final Path path;
    private final FileChannel channel;

    private OpenLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes the lock of a file.
     *
     * @throws SessionException if another process has it
     */
    static OpenLock take(Path file) throws SessionException {
        Path beside = file.resolveSibling("." + file.getFileName() + ".lock");
        while (true) {
            try {
                FileChannel channel = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                if (!lock(channel)) {
                    channel.close();
                    throw refusal(file, beside);
                }
                OpenLock lock = new OpenLock(beside, channel);
                if (lock.sign()) {
                    return lock;
                }
                channel.close();
            } catch (IOException e) {
                return NONE;
            }
        }
    }

    /** Gives the lock back. What is left if that fails blocks nobody. */
    @Override
    public void close() {
        if (channel == null) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            return;
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Writes who has it. False if the owner before has deleted the file since it was opened here: then this is a lock on nothing. */
    private boolean sign() throws IOException {
        String text = String.join("\n", System.getProperty("user.name", "?"), Long.toString(ProcessHandle.current().pid()),
                UUID.randomUUID().toString());
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
        return Files.exists(path) && Files.readString(path).equals(text);
    }

    private static SessionException refusal(Path file, Path beside) {
        String[] who = {"?", "?"};
        try {
            String[] lines = Files.readString(beside).split("\n");
            if (lines.length > 1) {
                who = lines;
            }
        } catch (IOException e) {
            return SessionException.of(Kind.LOCKED, file, who);
        }
        return SessionException.of(Kind.LOCKED, file, who[0], who[1]);
    }
}
