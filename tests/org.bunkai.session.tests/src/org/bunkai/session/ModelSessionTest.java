package org.bunkai.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.bunkai.model.ModelException;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.Flow;
import org.bunkai.session.SessionException.Kind;
import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Open, edit, save, and what stands in the way. */
class ModelSessionTest {

    @TempDir
    private Path folder;
    private SessionRegistry registry;
    private Path file;

    @BeforeEach
    void open() throws Exception {
        registry = Sessions.registry(folder);
        file = Sessions.sample(folder, "templates/clinic.bunkai").toRealPath();
    }

    @AfterEach
    void close() {
        registry.close();
    }

    @Test
    void editIsSavedAndUndoBringsBackTheBytes() throws Exception {
        byte[] original = Files.readAllBytes(file);
        try (ModelSession session = registry.open(file)) {
            assertFalse(session.isDirty());
            Sessions.rename(session, "分界診療所");
            assertTrue(session.isDirty());
            assertArrayEquals(original, Files.readAllBytes(file), "nothing is written before save");
            session.save();
            assertFalse(session.isDirty());
            assertEquals("分界診療所", Sessions.nameIn(file));
            session.domain().getCommandStack().undo();
            assertTrue(session.isDirty());
            session.save();
        }
        assertArrayEquals(original, Files.readAllBytes(file));
        assertEquals(List.of("clinic.bunkai"), Sessions.files(folder));
    }

    @Test
    void listenersHearThatTheModelWasWrittenAndWhere() throws Exception {
        List<String> heard = new ArrayList<>();
        ModelSession session = registry.open(file);
        session.addListener(new SessionListener() {
            @Override
            public void saved(ModelSession which, Path where) {
                heard.add(where.getFileName() + (which.isDirty() ? " dirty" : " clean") + (Files.exists(where) ? " written" : ""));
            }

            @Override
            public void stateChanged(ModelSession which) {
                heard.add(which.isDirty() ? "is dirty" : "is clean");
            }
        });
        Sessions.rename(session, "分界診療所");
        session.save();
        session.saveAs(folder.toRealPath().resolve("copy.bunkai"));
        session.saveAs(folder.toRealPath().resolve("copy.bunkai"));
        assertEquals(List.of("is dirty", "clinic.bunkai dirty written", "is clean", "copy.bunkai clean written", "is clean",
                "copy.bunkai clean written", "is clean"), heard);
    }

    @Test
    void domainIsFoundFromAnElement() throws Exception {
        ModelSession session = registry.open(file);
        assertSame(session.domain(), AdapterFactoryEditingDomain.getEditingDomainFor(session.architecture().getFacilities().get(0)));
    }

    @Test
    void newElementGetsAnIdThatUndoAndRedoKeep() throws Exception {
        ModelSession session = registry.open(file);
        Flow flow = ArchitectureFactory.eINSTANCE.createFlow();
        flow.setUnavoidableReason(ArchitectureFactory.eINSTANCE.createRecord());
        int flows = session.architecture().getFlows().size();
        session.execute(AddCommand.create(session.domain(), session.architecture(), Sessions.P.getArchitecture_Flows(), flow));
        String id = flow.getId();
        assertTrue(id.matches("fl-\\d+"), id);
        assertEquals(id + ".unavoidableReason", flow.getUnavoidableReason().getId());
        session.domain().getCommandStack().undo();
        assertEquals(flows, session.architecture().getFlows().size());
        assertEquals(Optional.empty(), session.live(flow));
        session.domain().getCommandStack().redo();
        assertEquals(id, session.architecture().getFlows().get(flows).getId());
        assertEquals(Optional.of(flow), session.live(flow));
    }

    @Test
    void untitledIsDirtyUntilItIsSavedSomewhere() throws Exception {
        Architecture architecture = ArchitectureFactory.eINSTANCE.createArchitecture();
        architecture.setId("a-77");
        architecture.setName("新しい構成");
        ModelSession session = registry.create(architecture);
        assertEquals(Optional.empty(), session.file());
        assertEquals("新しい構成", session.name());
        assertTrue(session.isDirty());
        SessionException refused = assertThrows(SessionException.class, session::save);
        assertEquals(Kind.UNTITLED, refused.kind());
        assertEquals("新しい構成：まだ一度も保存されていません。保存先のファイルを指定してください。", refused.message(Locale.JAPANESE));
        Path target = folder.toRealPath().resolve("new.bunkai");
        session.saveAs(target);
        assertEquals(Optional.of(target), session.file());
        assertEquals("new.bunkai", session.name());
        assertFalse(session.isDirty());
        assertTrue(Files.readString(target).contains("id=\"a-77\""));
    }

    @Test
    void saveAsLeavesTheFormerFileAndFreesIt() throws Exception {
        byte[] original = Files.readAllBytes(file);
        ModelSession session = registry.open(file);
        Sessions.rename(session, "写し");
        Path target = folder.toRealPath().resolve("copy.bunkai");
        session.saveAs(target);
        assertArrayEquals(original, Files.readAllBytes(file));
        assertEquals("写し", Sessions.nameIn(target));
        assertEquals(URI.createFileURI(target.toString()), session.architecture().eResource().getURI());
        ModelSession former = registry.open(file);
        assertNotSame(session, former);
        SessionException refused = assertThrows(SessionException.class, () -> session.saveAs(file));
        assertEquals(file + ": this file is open in another window; close it there, or choose another name.", refused.getMessage());
        assertEquals(Optional.of(target), session.file());
    }

    @Test
    void fileIsOpenOnceHoweverItIsNamed() throws Exception {
        ModelSession session = registry.open(file);
        assertSame(session, registry.open(folder.resolve("x").resolve("..").resolve("clinic.bunkai")));
        Path link = Files.createSymbolicLink(folder.resolve("link.bunkai"), file);
        assertSame(session, registry.open(link));
        assertEquals(List.of(session), registry.sessions());
        session.close();
        assertEquals(List.of(), registry.sessions());
        assertNotSame(session, registry.open(file));
    }

    @Test
    void saveRefusesToUndoTheWorkOfOthers() throws Exception {
        ModelSession session = registry.open(file);
        Sessions.rename(session, "こちら");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertEquals(DiskState.SAME, session.onDisk(), "another time is no other content");
        Files.writeString(file, Files.readString(file).replace("電子カルテ事業者", "電子カルテ会社"));
        assertEquals(DiskState.CHANGED, session.onDisk());
        byte[] theirs = Files.readAllBytes(file);
        SessionException refused = assertThrows(SessionException.class, session::save);
        assertEquals(Kind.CHANGED_ON_DISK, refused.kind());
        assertEquals(file + ": somebody else has changed this file since it was opened; save under another name, reload it, or overwrite it.",
                refused.getMessage());
        assertArrayEquals(theirs, Files.readAllBytes(file));
        assertTrue(session.isDirty());
        session.overwrite();
        assertEquals("こちら", Sessions.nameIn(file));
        assertEquals(DiskState.SAME, session.onDisk());
    }

    @Test
    void reloadTakesWhatOthersWrote() throws Exception {
        ModelSession session = registry.open(file);
        Architecture former = session.architecture();
        Sessions.rename(session, "捨てる名前");
        Files.writeString(file, Files.readString(file).replace("name=\"診療所のひな形", "name=\"他人の診療所"));
        List<Architecture> told = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void reloaded(ModelSession reloaded) {
                told.add(reloaded.architecture());
            }
        });
        session.reload();
        assertNotSame(former, session.architecture());
        assertTrue(session.architecture().getName().startsWith("他人の診療所"), session.architecture().getName());
        assertEquals(List.of(session.architecture()), told);
        assertFalse(session.isDirty());
        assertFalse(session.domain().getCommandStack().canUndo());
        assertEquals(DiskState.SAME, session.onDisk());
    }

    @Test
    void reloadOfABrokenFileChangesNothing() throws Exception {
        ModelSession session = registry.open(file);
        Sessions.rename(session, "手元");
        Files.writeString(file, "<broken");
        assertThrows(ModelException.class, session::reload);
        assertEquals("手元", session.architecture().getName());
        assertTrue(session.isDirty());
        session.domain().getCommandStack().undo();
        assertFalse(session.isDirty());
    }

    @Test
    void saveBringsBackAFileThatVanished() throws Exception {
        ModelSession session = registry.open(file);
        Files.delete(file);
        assertEquals(DiskState.GONE, session.onDisk());
        session.save();
        assertEquals(session.architecture().getName(), Sessions.nameIn(file));
        assertEquals(DiskState.SAME, session.onDisk());
    }

    @Test
    void writeProtectedFileIsEditedAndSavedElsewhere() throws Exception {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        ModelSession session = registry.open(file);
        assertTrue(session.isReadOnly());
        Sessions.rename(session, "写し");
        byte[] original = Files.readAllBytes(file);
        SessionException refused = assertThrows(SessionException.class, session::save);
        assertEquals(file + "：ファイルまたはフォルダーが書き込み禁止です。別の名前で保存するか、書き込み禁止を解除してください。", refused.message(Locale.JAPANESE));
        assertArrayEquals(original, Files.readAllBytes(file));
        session.saveAs(folder.resolve("copy.bunkai"));
        assertFalse(session.isReadOnly());
        assertEquals("写し", Sessions.nameIn(folder.resolve("copy.bunkai")));
    }

    @Test
    void writeProtectedFolderIsReadOnlyToo() throws Exception {
        Path inner = Files.createDirectory(folder.toRealPath().resolve("inner"));
        Path protectedFile = Sessions.sample(inner, "templates/clinic.bunkai");
        Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("r-xr-xr-x"));
        try (ModelSession session = registry.open(protectedFile)) {
            assertEquals(Kind.READ_ONLY, assertThrows(SessionException.class, session::save).kind());
        } finally {
            Files.setPosixFilePermissions(inner, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void saveIntoAFolderThatIsNotThereChangesNothing() throws Exception {
        ModelSession session = registry.open(file);
        Sessions.rename(session, "写し");
        ModelException refused = assertThrows(ModelException.class, () -> session.saveAs(folder.resolve("none/copy.bunkai")));
        assertEquals(ModelException.Kind.UNWRITABLE, refused.kind());
        assertEquals(Optional.of(file), session.file());
        assertTrue(session.isDirty());
        session.save();
        assertEquals("写し", Sessions.nameIn(file));
    }

    @Test
    void unreadableFileLeavesNoTrace() throws Exception {
        Files.writeString(file, "<broken");
        ModelException refused = assertThrows(ModelException.class, () -> registry.open(file));
        assertEquals(file, refused.file());
        assertEquals(ModelException.Kind.MISSING_FILE,
                assertThrows(ModelException.class, () -> registry.open(folder.resolve("none.bunkai"))).kind());
        assertEquals(List.of("clinic.bunkai"), Sessions.files(folder));
        assertEquals(List.of(), registry.sessions());
    }

    @Test
    void listenersHearOfTheWholeCommand() throws Exception {
        ModelSession session = registry.open(file);
        List<String> heard = new ArrayList<>();
        session.addListener(new SessionListener() {
            @Override
            public void stateChanged(ModelSession changed) {
                heard.add(changed.isClosed() ? "closed" : changed.isDirty() ? "dirty" : "clean");
            }

            @Override
            public void modelChanged(ModelSession changed, ModelChange change) {
                assertEquals(Set.of(Sessions.P.getElement_Name()), change.touched().get(session.architecture()));
                heard.add(change.touched().size() + " changed");
            }
        });
        Sessions.rename(session, "一");
        Sessions.rename(session, "二");
        session.domain().getCommandStack().undo();
        session.save();
        session.close();
        assertEquals(List.of("1 changed", "dirty", "1 changed", "1 changed", "clean", "closed"), heard);
    }

    @Test
    void commandThatFailsSaysSoAndLeavesTheSessionDirty() throws Exception {
        ModelSession session = registry.open(file);
        IllegalStateException failure = assertThrows(IllegalStateException.class, () -> session.execute(new AbstractCommand() {
            @Override
            protected boolean prepare() {
                return true;
            }

            @Override
            public void execute() {
                session.architecture().setName("halb");
                throw new IllegalStateException("halfway");
            }

            @Override
            public void redo() {
                execute();
            }
        }));
        assertEquals("halfway", failure.getMessage());
        assertTrue(session.isDirty());
        assertFalse(session.domain().getCommandStack().canUndo());
        session.save();
        assertEquals("halb", Sessions.nameIn(file));
        assertFalse(session.isDirty());
    }
}
