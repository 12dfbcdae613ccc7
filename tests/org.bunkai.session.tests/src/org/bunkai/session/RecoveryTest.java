package org.bunkai.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.bunkai.generate.HospitalGroup;
import org.bunkai.model.ModelException;
import org.bunkai.model.ModelWriter;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.session.SessionException.Kind;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of a session that did not end as it should. */
class RecoveryTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;
    private SessionRegistry registry;
    private Path recovery;
    private Path file;

    @BeforeEach
    void begin() throws Exception {
        recovery = folder.resolve("recovery");
        registry = registry(recovery);
        file = Sessions.sample(folder.toRealPath(), "templates/clinic.bunkai");
    }

    @AfterEach
    void end() {
        registry.close();
    }

    @Test
    void killedSessionIsRecoveredDirtyAndSaved() throws Exception {
        Instant before = Instant.now().minusSeconds(1);
        ModelSession killed = registry.open(file);
        Sessions.rename(killed, "失われなかった診療所");
        String original = FileStamp.of(file).hex();
        SessionRegistry next = registry(asAfterAKill(1));
        // The lock beside the file ends with the process; here the process goes on.
        killed.close();
        List<RecoveryEntry> left = next.recoverable();
        assertEquals(1, left.size());
        RecoveryEntry entry = left.get(0);
        assertEquals("clinic.bunkai", entry.name());
        assertEquals(Optional.of(file), entry.file());
        assertEquals(original, entry.original());
        assertFalse(entry.time().isBefore(before), entry.time()::toString);
        assertFalse(entry.isChangedOnDisk());
        try (ModelSession session = next.recover(entry)) {
            assertEquals("失われなかった診療所", session.architecture().getName());
            assertEquals(Optional.of(file), session.file());
            assertTrue(session.isDirty());
            assertEquals(List.of(), next.recoverable(), "it is in use");
            session.save();
            assertFalse(session.isDirty());
        }
        assertEquals("失われなかった診療所", Sessions.nameIn(file));
        assertEquals(List.of(), next.recoverable());
        assertEquals(List.of(), Sessions.files(entry.copy().getParent()));
    }

    @Test
    void recoveryDoesNotOverwriteWhatOthersWroteSince() throws Exception {
        ModelSession killed = registry.open(file);
        Sessions.rename(killed, "hier");
        SessionRegistry next = registry(asAfterAKill(1));
        killed.close();
        Files.writeString(file, Files.readString(file).replace("電子カルテ事業者", "電子カルテ会社"));
        RecoveryEntry entry = next.recoverable().get(0);
        assertTrue(entry.isChangedOnDisk());
        try (ModelSession session = next.recover(entry)) {
            assertEquals(DiskState.CHANGED, session.onDisk());
            assertEquals(Kind.CHANGED_ON_DISK, assertThrows(SessionException.class, session::save).kind());
        }
    }

    @Test
    void untitledSessionIsRecoveredWithoutAFile() throws Exception {
        Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
        architecture.setId("a-5");
        architecture.setName("未保存");
        registry.create(architecture);
        SessionRegistry next = registry(asAfterAKill(1));
        RecoveryEntry entry = next.recoverable().get(0);
        assertEquals("未保存", entry.name());
        assertEquals(Optional.empty(), entry.file());
        assertFalse(entry.isChangedOnDisk());
        ModelSession session = next.recover(entry);
        assertEquals("a-5", session.architecture().getId());
        assertEquals(Optional.empty(), session.file());
        assertTrue(session.isDirty());
        next.close();
    }

    @Test
    void copyEqualsWhatSavingWouldHaveWritten() throws Exception {
        ModelSession session = registry.create(HospitalGroup.generate(2, 20, 3).architecture());
        for (int i = 0; i < 20; i++) {
            session.execute(SetCommand.create(session.domain(), session.architecture().getFlows().get(i), Sessions.P.getElement_Name(), "f" + i));
        }
        Path copy = asAfterAKill(1);
        Path expected = folder.resolve("expected.bunkai");
        // The copy may be of an earlier edit; one that is planned now is of the last.
        Sessions.rename(session, "最後");
        awaitCopy(recovery, "最後");
        ModelWriter.save(session.architecture(), expected);
        assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(models(recovery).get(0)));
        assertEquals(1, models(copy).size());
    }

    @Test
    void copyGoesWithSaveUndoAndClose() throws Exception {
        ModelSession session = registry.open(file);
        Sessions.rename(session, "1");
        awaitModels(1);
        session.save();
        awaitModels(0);
        Sessions.rename(session, "2");
        awaitModels(1);
        session.domain().getCommandStack().undo();
        awaitModels(0);
        Sessions.rename(session, "3");
        awaitModels(1);
        session.close();
        assertEquals(List.of(), Sessions.files(recovery));
    }

    @Test
    void livingSessionIsNotOffered() throws Exception {
        Sessions.rename(registry.open(file), "lebt");
        awaitModels(1);
        assertEquals(List.of(), registry.recoverable());
    }

    @Test
    void discardedCopyIsGone() throws Exception {
        Sessions.rename(registry.open(file), "weg");
        SessionRegistry next = registry(asAfterAKill(1));
        RecoveryEntry entry = next.recoverable().get(0);
        next.discard(entry);
        assertEquals(List.of(), next.recoverable());
        assertEquals(List.of(), Sessions.files(entry.copy().getParent()));
    }

    @Test
    void brokenCopyIsOfferedAndSaysWhatIsWrong() throws Exception {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("x.bunkai"), "<");
        SessionRegistry next = registry(broken);
        RecoveryEntry entry = next.recoverable().get(0);
        assertEquals("", entry.name());
        assertEquals(Optional.empty(), entry.file());
        ModelException refused = assertThrows(ModelException.class, () -> next.recover(entry));
        assertEquals(entry.copy(), refused.file());
        assertEquals(List.of(entry), next.recoverable(), "nothing is lost by trying");
    }

    @Test
    void folderThatCannotBeMadeIsToldAndEditingGoesOn() throws Exception {
        List<Exception> failures = new CopyOnWriteArrayList<>();
        try (SessionRegistry other = registry(Files.createFile(folder.resolve("file")))) {
            ModelSession session = other.open(file);
            session.addListener(new SessionListener() {
                @Override
                public void failed(ModelSession where, Exception problem) {
                    failures.add(problem);
                }
            });
            Sessions.rename(session, "trotzdem");
            await(() -> !failures.isEmpty());
            assertEquals(ModelException.Kind.UNWRITABLE, ((ModelException) failures.get(0)).kind());
            session.save();
            assertEquals("trotzdem", Sessions.nameIn(file));
        }
    }

    private static SessionRegistry registry(Path recovery) {
        return new SessionRegistry(SessionSettings.of(recovery, Runnable::run, () -> null).withDelays(Duration.ofMillis(20), Duration.ofMillis(1)));
    }

    /** The recovery folder as a killed process leaves it: nobody has its locks. */
    private Path asAfterAKill(int models) throws Exception {
        awaitModels(models);
        Path copy = Files.createDirectory(folder.resolve("killed"));
        for (String name : Sessions.files(recovery)) {
            if (!name.endsWith(".tmp")) {
                Files.copy(recovery.resolve(name), copy.resolve(name));
            }
        }
        return copy;
    }

    private void awaitModels(int number) throws Exception {
        await(() -> models(recovery).size() == number);
    }

    private static void awaitCopy(Path recovery, String name) throws Exception {
        await(() -> Sessions.nameIn(models(recovery).get(0)).equals(name));
    }

    private static List<Path> models(Path recovery) throws Exception {
        if (!Files.isDirectory(recovery)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(recovery)) {
            return files.filter(f -> f.toString().endsWith(".bunkai")).toList();
        }
    }

    private static void await(Condition condition) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            Thread.sleep(10);
        }
    }

    @FunctionalInterface
    private interface Condition {
        boolean holds() throws Exception;
    }
}
