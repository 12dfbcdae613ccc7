package org.bunkai.workbench.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.bunkai.exchange.LedgerSource;
import org.bunkai.model.Fingerprint;
import org.bunkai.model.architecture.Client;
import org.bunkai.model.architecture.Device;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.Workbench;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger on its way into an open model. */
class ImportTest {

    private static final Path LEDGER = Path.of(System.getProperty("bunkai.root"), "samples/ledger/kiki-daicho.csv");

    @TempDir
    Path folder;
    private ModelSession session;

    @BeforeEach
    void open() throws Exception {
        session = Workbench.open(Workbench.copyOf("templates/hospital.bunkai", folder)).session();
    }

    @AfterEach
    void close() {
        Workbench.closeAll();
        assertEquals(List.of(), Workbench.problems());
    }

    @Test
    void theLedgerIsOneCommandAndUndoTakesAllOfItBack() throws Exception {
        Fingerprint before = Fingerprint.of(session.architecture());
        inDialog(shell -> {
            ImportDialog dialog = dialog(shell);
            assertFalse(Workbench.isEnabled(shell, "取り込む"), "no file yet");
            dialog.choose(LEDGER);
            assertEquals("新規 13 ・ 更新 5 ・ 変更なし 0 ・ 取り込まない 2 (関係者・区画の追加 22)", dialog.summary());
            dialog.preview().getTable().select(2);
            dialog.preview().getTable().notifyListeners(SWT.Selection, new Event());
            assertTrue(dialog.detail().startsWith("台帳番号: 記録なし → ME-001\n製造者: 記録なし → 東都メディカル\n"), dialog.detail());
            screenshot("import");
            choose(dialog.types().combo("複合機"), "端末");
            assertEquals("新規 14 ・ 更新 5 ・ 変更なし 0 ・ 取り込まない 1 (関係者・区画の追加 24)", dialog.summary());
            choose(dialog.columns().combo("備考"), "(取り込まない)");
            Workbench.press(shell, "取り込む");
        });
        Device scanner = device("CT");
        assertEquals("ME-001", scanner.getLedgerId());
        assertEquals("東都メディカル", scanner.getManufacturer().getName());
        assertTrue(device("医事課複合機") instanceof Client);
        assertEquals(null, device("眼底カメラ").getDescription(), "the column was left out");
        assertTrue(session.isDirty());
        Fingerprint after = Fingerprint.of(session.architecture());

        Workbench.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(before, Fingerprint.of(session.architecture()));
        assertFalse(session.isDirty());
        Workbench.run(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals(after, Fingerprint.of(session.architecture()));
        assertTrue(session.awaitIdle(Duration.ofSeconds(60)), "checked live");
    }

    @Test
    void theMappingIsRememberedForTheseHeadings() throws Exception {
        Path ledger = Files.writeString(folder.resolve("a.csv"), "番号,機器,種別\n1,複合機A,複合機\n");
        inDialog(shell -> {
            dialog(shell).choose(ledger);
            assertFalse(Workbench.isEnabled(shell, "取り込む"), "no name");
            assertTrue(dialog(shell).getErrorMessage().contains("機器の名称・台帳番号・IDのどれにも列が対応していません"));
            choose(dialog(shell).columns().combo("機器"), "名称");
            choose(dialog(shell).columns().combo("番号"), "台帳番号");
            choose(dialog(shell).types().combo("複合機"), "端末");
            Workbench.press(shell, "取り込む");
        });
        assertEquals("1", device("複合機A").getLedgerId());
        Path next = Files.writeString(folder.resolve("b.csv"), "番号,機器,種別\n1,複合機A,複合機\n2,複合機B,複合機\n");
        inDialog(shell -> {
            dialog(shell).choose(next);
            assertEquals("新規 1 ・ 更新 0 ・ 変更なし 1 ・ 取り込まない 0", dialog(shell).summary());
            Workbench.press(shell, IDialogConstants.CANCEL_LABEL);
        });
        assertEquals(Optional.empty(), ImportHandler.remembered().find(new LedgerSource().open(Files.writeString(folder.resolve("c.csv"),
                "番号,機器\n1,x\n"))).columns().values().stream().findAny(), "other headings");
    }

    @Test
    void aFileThatIsNoLedgerIsToldInTheDialog() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.csv"), "機器名,種別\n");
        inDialog(shell -> {
            dialog(shell).choose(empty);
            assertTrue(dialog(shell).getErrorMessage().contains("見出しの下に行がありません"), dialog(shell).getErrorMessage());
            assertFalse(Workbench.isEnabled(shell, "取り込む"));
            dialog(shell).choose(LEDGER);
            assertEquals(null, dialog(shell).getErrorMessage());
            Workbench.press(shell, IDialogConstants.CANCEL_LABEL);
        });
        assertFalse(session.isDirty());
    }

    private static void inDialog(Consumer<Shell> work) {
        Workbench.inDialog(() -> {
            try {
                Workbench.run("org.bunkai.workbench.import");
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }, work);
    }

    private static ImportDialog dialog(Shell shell) {
        return (ImportDialog) shell.getData();
    }

    private static void choose(Combo combo, String item) {
        assertNotNull(combo, item);
        combo.select(combo.indexOf(item));
        assertEquals(item, combo.getText());
        combo.notifyListeners(SWT.Selection, new Event());
    }

    private static void screenshot(String name) {
        try {
            Workbench.screenshot(name);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Device device(String name) {
        return session.architecture().getFacilities().stream().flatMap(f -> f.getDevices().stream()).filter(d -> name.equals(d.getName()))
                .findFirst().orElseThrow(() -> new AssertionError("no device " + name));
    }
}
