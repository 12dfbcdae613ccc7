package org.bunkai.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.ModelLoader;
import org.bunkai.model.architecture.Answer;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.session.ModelSession;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.editor.ModelEditor;
import org.bunkai.workbench.explorer.ExplorerView;
import org.bunkai.workbench.findings.FindingsView;
import org.bunkai.workbench.form.FormView;
import org.bunkai.workbench.model.Reveal;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does in the workbench, from opening a file to saving it. */
class WorkbenchTest {

    private static final String HANDA = "handa-2021/as-attacked.bunkai";
    private static final ArchitecturePackage P = ArchitecturePackage.eINSTANCE;

    @TempDir
    Path folder;

    @AfterEach
    void closeAndLookAtTheLog() {
        Workbench.closeAll();
        assertEquals(List.of(), Workbench.problems());
    }

    @Test
    void anOpenedFileIsCheckedAndDrawn() throws Exception {
        ModelEditor editor = Workbench.open(Workbench.copyOf(HANDA, folder));
        FindingsView findings = Workbench.view(FindingsView.ID, FindingsView.class);
        CheckResult result = Workbench.waitForResult(editor.session());
        assertEquals(46, result.violations().size(), "as the command line finds");
        assertTrue(findings.viewer().getTree().getItemCount() > 0);
        Workbench.waitFor("the drawing", () -> Double.valueOf(1).equals(editor.drawing().browser()
                .evaluate("return document.querySelectorAll('[data-id=\"fw-1\"]').length")));
        Workbench.screenshot("opened");
    }

    @Test
    void aNewModelBeginsWithATemplateAndTheNamesGiven() throws Exception {
        Workbench.inDialog(() -> Workbench.command("org.bunkai.workbench.new"), dialog -> {
            List<Button> choices = Workbench.controls(dialog, Button.class).stream().filter(button -> (button.getStyle() & SWT.RADIO) != 0)
                    .toList();
            choices.getFirst().setSelection(false);
            choices.get(1).setSelection(true);
            choices.get(1).notifyListeners(SWT.Selection, new Event());
            List<Text> names = Workbench.controls(dialog, Text.class).stream().filter(Text::getEditable).toList();
            names.getFirst().setText("新しい構成");
            names.getLast().setText("みなと診療所");
            Workbench.picture("new");
            Workbench.press(dialog, "作成");
        });
        ModelEditor editor = (ModelEditor) Workbench.page().getActiveEditor();
        assertTrue(editor.isDirty(), "it is in no file yet");
        assertEquals("新しい構成", editor.session().architecture().getName());
        assertEquals("みなと診療所", editor.session().architecture().getOwner().getName());
        assertSame(editor.session().architecture(), Workbench.waitForResult(editor.session()).architecture());
        Path file = folder.resolve("new.bunkai");
        editor.saveAs(file);
        assertTrue(EcoreUtil.equals(editor.session().architecture(), ModelLoader.load(file)));
    }

    @Test
    void whatTheFormSetsIsOneCommandAndCanBeUndone() throws Exception {
        ModelEditor editor = Workbench.open(Workbench.copyOf(HANDA, folder));
        ModelSession session = editor.session();
        FormView form = Workbench.view(FormView.ID, FormView.class);
        Device device = session.architecture().getFacilities().get(0).getDevices().get(0);
        String before = device.getName();
        Reveal.show(Workbench.page(), device);
        Workbench.waitFor("the form of the device", () -> form.shown().equals(List.of(device)));
        Workbench.screenshot("form");

        Text name = texts(form).filter(text -> text.getText().equals(before)).findFirst().orElseThrow();
        name.setText("新しい名前");
        name.notifyListeners(SWT.DefaultSelection, new Event());
        assertEquals("新しい名前", device.getName());
        assertTrue(editor.isDirty());

        Workbench.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(before, device.getName());
        assertEquals(before, name.getText(), "the form follows");
        assertFalse(editor.isDirty());
        Workbench.run(IWorkbenchCommandConstants.EDIT_REDO);
        assertEquals("新しい名前", device.getName());
    }

    @Test
    void answersAreOneClickAway() throws Exception {
        ModelEditor editor = Workbench.open(Workbench.copyOf(HANDA, folder));
        FormView form = Workbench.view(FormView.ID, FormView.class);
        EObject facility = editor.session().architecture().getFacilities().get(0);
        Reveal.show(Workbench.page(), facility);
        Workbench.waitFor("the form of the facility", () -> form.shown().equals(List.of(facility)));
        List<Button> yes = controls(form, Button.class).filter(button -> button.getText().equals("はい")).toList();
        assertEquals(11, yes.size(), "one for each inventory");
        yes.get(0).notifyListeners(SWT.Selection, new Event());
        assertEquals("YES", facility.eGet(P.getFacility_ExternalConnectionComplete()).toString());
        assertTrue(yes.get(0).getSelection());
    }

    @Test
    void aFindingGoesWithItsCauseAndComesBackWithIt() throws Exception {
        ModelEditor editor = Workbench.open(Workbench.copyOf(HANDA, folder));
        ModelSession session = editor.session();
        CheckResult before = Workbench.waitForResult(session);
        Finding question = before.questions().stream().filter(f -> f.missing().size() == 1
                && f.missing().get(0).feature().getEType() == P.getAnswer()).findFirst().orElseThrow();
        session.execute(SetCommand.create(session.domain(), question.missing().get(0).holder(), question.missing().get(0).feature(),
                Answer.YES));
        CheckResult after = Workbench.waitForNewer(session, before);
        assertFalse(ids(after.questions()).contains(question.id()), "answered");
        Workbench.run(IWorkbenchCommandConstants.EDIT_UNDO);
        CheckResult again = Workbench.waitForNewer(session, after);
        assertEquals(ids(before.questions()), ids(again.questions()));
        assertEquals(ids(before.violations()), ids(again.violations()));
    }

    @Test
    void aFindingIsExplainedAndLeadsToItsElement() throws Exception {
        ModelEditor editor = Workbench.open(Workbench.copyOf(HANDA, folder));
        FindingsView findings = Workbench.view(FindingsView.ID, FindingsView.class);
        ExplorerView explorer = Workbench.view(ExplorerView.ID, ExplorerView.class);
        Finding worst = Workbench.waitForResult(editor.session()).violations().get(0);
        findings.viewer().expandAll();
        findings.viewer().setSelection(new StructuredSelection(worst), true);
        assertTrue(findings.explanation().contains(worst.id()), findings.explanation());
        Reveal.show(Workbench.page(), worst.element());
        EObject selected = explorer.selected().get(0);
        assertTrue(EcoreUtil.isAncestor(selected, worst.element()), "the element, or what it is a part of: " + selected);
        Workbench.screenshot("finding");
    }

    @Test
    void elementsAreCopiedWithNewIdsAndDeletedWithTheirReferences() throws Exception {
        ModelEditor editor = Workbench.open(Workbench.copyOf(HANDA, folder));
        ExplorerView explorer = Workbench.view(ExplorerView.ID, ExplorerView.class);
        Architecture architecture = editor.session().architecture();
        Device device = architecture.getFacilities().get(0).getDevices().get(0);
        int devices = architecture.getFacilities().get(0).getDevices().size();
        Workbench.page().activate(explorer);
        explorer.select(device);
        Workbench.run("org.bunkai.workbench.duplicate");
        assertEquals(devices + 1, architecture.getFacilities().get(0).getDevices().size());
        Device copy = architecture.getFacilities().get(0).getDevices().get(devices);
        assertEquals(device.getName(), copy.getName());
        assertNotEquals(device.getId(), copy.getId());
        explorer.select(copy);
        Workbench.run(IWorkbenchCommandConstants.EDIT_DELETE);
        assertEquals(devices, architecture.getFacilities().get(0).getDevices().size());
    }

    @Test
    void whatIsSavedIsWhatWasSeen() throws Exception {
        Path file = Workbench.copyOf(HANDA, folder);
        ModelEditor editor = Workbench.open(file);
        ModelSession session = editor.session();
        session.execute(SetCommand.create(session.domain(), session.architecture(), P.getElement_Name(), "改訂"));
        assertTrue(editor.isDirty());
        assertTrue(Workbench.page().saveEditor(editor, false));
        assertFalse(editor.isDirty());
        assertTrue(EcoreUtil.equals(session.architecture(), ModelLoader.load(file)));
        Path other = folder.resolve("other.bunkai");
        editor.saveAs(other);
        assertEquals(Files.readString(file, StandardCharsets.UTF_8), Files.readString(other, StandardCharsets.UTF_8));
        assertEquals("other.bunkai", editor.getPartName());
    }

    @Test
    void aFileIsOpenOnceOnly() throws Exception {
        Path file = Workbench.copyOf(HANDA, folder);
        ModelEditor editor = Workbench.open(file);
        assertSame(editor, Workbench.open(folder.resolve("..").resolve(folder.getFileName()).resolve("model.bunkai")));
        assertEquals(1, Workbench.page().getEditorReferences().length);
    }

    private static Set<String> ids(List<Finding> findings) {
        return findings.stream().map(Finding::id).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Text> texts(FormView form) {
        return controls(form, Text.class);
    }

    private static <T extends Control> Stream<T> controls(FormView form, Class<T> type) {
        return Workbench.controls(form.control(), type).stream();
    }
}
