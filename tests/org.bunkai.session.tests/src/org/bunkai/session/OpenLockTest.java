package org.bunkai.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

import org.bunkai.session.SessionException.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is open in one process, and a process that was killed blocks nobody. */
class OpenLockTest {

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void begin() throws Exception {
        folder = folder.toRealPath();
        file = Sessions.sample(folder, "templates/clinic.bunkai");
    }

    /** Needs no class of ours: the other process has the lock that {@link OpenLock} takes. */
    @Test
    void fileOfAnotherProcessIsRefusedUntilThatIsKilled() throws Exception {
        Path program = Files.writeString(folder.resolve("Holder.java"), """
                import java.nio.channels.FileChannel;
                import java.nio.file.*;

                class Holder {
                    public static void main(String[] args) throws Exception {
                        FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        channel.write(java.nio.ByteBuffer.wrap(("yamada\\n" + ProcessHandle.current().pid() + "\\nx").getBytes()), 0);
                        channel.lock(Long.MAX_VALUE - 1, 1, false);
                        System.out.println("locked");
                        Thread.sleep(600_000);
                    }
                }
                """);
        Process holder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), program.toString(),
                folder.resolve(".clinic.bunkai.lock").toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (SessionRegistry registry = Sessions.registry(folder)) {
            assertEquals("locked", holder.inputReader().readLine());
            SessionException refused = assertThrows(SessionException.class, () -> registry.open(file));
            assertEquals(Kind.LOCKED, refused.kind());
            assertEquals(file + "：このファイルは別のBunkai（利用者 yamada、プロセス " + holder.pid() + "）が開いています。"
                    + "そちらで閉じるか、そちらを別の名前で保存してください。", refused.message(Locale.JAPANESE));
            assertEquals(List.of(), registry.sessions());
            holder.destroyForcibly();
            assertTrue(holder.waitFor(60, TimeUnit.SECONDS));
            assertEquals("clinic.bunkai", registry.open(file).name());
        } finally {
            holder.destroyForcibly();
        }
        assertEquals(List.of("Holder.java", "clinic.bunkai"), Sessions.files(folder));
    }

    @Test
    void twoRegistriesOfOneProcessRefuseEachOther() throws Exception {
        try (SessionRegistry one = Sessions.registry(folder); SessionRegistry other = Sessions.registry(folder)) {
            ModelSession session = one.open(file);
            SessionException refused = assertThrows(SessionException.class, () -> other.open(file));
            assertEquals(file + ": another Bunkai has this file open (user " + System.getProperty("user.name") + ", process "
                    + ProcessHandle.current().pid() + "); close it there, or save under another name there.", refused.getMessage());
            ModelSession copy = other.open(Files.copy(file, folder.resolve("copy.bunkai")));
            assertEquals(Kind.LOCKED, assertThrows(SessionException.class, () -> copy.saveAs(file)).kind());
            session.close();
            copy.saveAs(file);
        }
    }

    @Test
    void fileIsFreeAgainAfterSaveAs() throws Exception {
        try (SessionRegistry one = Sessions.registry(folder); SessionRegistry other = Sessions.registry(folder)) {
            one.open(file).saveAs(folder.resolve("copy.bunkai"));
            other.open(file);
            assertThrows(SessionException.class, () -> other.open(folder.resolve("copy.bunkai")));
        }
    }
}
