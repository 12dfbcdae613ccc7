package org.bunkai.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Device;
import org.bunkai.workbench.editor.ModelEditor;
import org.bunkai.workbench.explorer.ExplorerView;
import org.bunkai.workbench.model.Reveal;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.browser.Browser;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The diagram in the editor: one model, one selection, one undo stack with the rest of the workbench. */
class DiagramTest extends HandaTest {

    private static final String CARD = "document.querySelector('[data-id=\"fw-1\"]')";

    private Browser browser;

    @BeforeEach
    void waitForTheDiagram() {
        browser = ((ModelEditor) Workbench.page().getActiveEditor()).drawing().browser();
        Workbench.waitFor("the diagram", () -> is(CARD));
    }

    private boolean is(String condition) {
        return Boolean.TRUE.equals(browser.evaluate("return Boolean(" + condition + ")"));
    }

    private Device vpn() {
        return (Device) session.architecture().eResource().getEObject("fw-1");
    }

    @Test
    void theDiagramFollowsTheModelAndUndoIsTheWorkbenchs() {
        session.execute(SetCommand.create(session.domain(), vpn(), ArchitecturePackage.eINSTANCE.getElement_Name(), "新しいVPN"));
        Workbench.waitFor("the new name", () -> is(CARD + ".textContent.includes('新しいVPN')"));
        Workbench.screenshot("diagram");
        Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        Workbench.waitFor("the old name", () -> is("!" + CARD + ".textContent.includes('新しいVPN')"));
        assertFalse(session.isDirty());
    }

    @Test
    void whatIsSelectedInTheTreeIsSelectedInTheDiagramAndTheOtherWayRound() throws Exception {
        Reveal.show(Workbench.page(), vpn());
        Workbench.waitFor("the selected card", () -> is("document.querySelector('.selected [data-id=\"fw-1\"]')"));
        press("sv-1");
        ExplorerView explorer = Workbench.view(ExplorerView.ID, ExplorerView.class);
        Workbench.waitFor("the server in the tree",
                () -> explorer.selected().equals(List.of(session.architecture().eResource().getEObject("sv-1"))));
    }

    @Test
    void whatIsDeletedInTheDiagramComesBackByTheMenusUndo() {
        press("sv-1");
        browser.execute("document.activeElement.dispatchEvent(new KeyboardEvent('keydown',"
                + " {key: 'Delete', code: 'Delete', keyCode: 46, bubbles: true, cancelable: true}))");
        Workbench.waitFor("the deletion", () -> session.architecture().eResource().getEObject("sv-1") == null);
        assertTrue(session.isDirty());
        Workbench.command(IWorkbenchCommandConstants.EDIT_UNDO);
        Workbench.waitFor("the card again", () -> is("document.querySelector('[data-id=\"sv-1\"]')"));
        assertFalse(session.isDirty());
    }

    /** Presses the mouse on a card, as the page hears it. */
    private void press(String id) {
        browser.execute("const card = document.querySelector('[data-id=\"" + id + "\"]'); const at = card.getBoundingClientRect();"
                + " for (const kind of ['mousedown', 'mouseup', 'click']) card.dispatchEvent(new MouseEvent(kind, {bubbles: true, cancelable: true,"
                + " view: window, button: 0, buttons: kind === 'mousedown' ? 1 : 0, clientX: at.x + at.width / 2, clientY: at.y + at.height - 6}))");
        Workbench.waitFor("the selected card", () -> is("document.querySelector('.selected [data-id=\"" + id + "\"]')"));
    }

    @Test
    void undoIsThatOfTheTextWhileANameIsTyped() {
        session.execute(SetCommand.create(session.domain(), vpn(), ArchitecturePackage.eINSTANCE.getElement_Name(), "新しいVPN"));
        assertTrue(isUndoEnabled());
        browser.execute("bunkaiLabelEdit(true)");
        Workbench.waitFor("undo to be the text's", () -> !isUndoEnabled());
        browser.execute("bunkaiLabelEdit(false)");
        Workbench.waitFor("undo to be the model's", this::isUndoEnabled);
    }

    private boolean isUndoEnabled() {
        return Workbench.window().getService(ICommandService.class).getCommand(IWorkbenchCommandConstants.EDIT_UNDO).isEnabled();
    }

    @Test
    void aPageWhoseProcessDiedIsLoadedAgain() {
        List<ProcessHandle> pages = ProcessHandle.current().descendants().filter(DiagramTest::isPage).toList();
        assertFalse(pages.isEmpty());
        pages.forEach(ProcessHandle::destroyForcibly);
        Workbench.waitFor("the end of the page", () -> pages.stream().noneMatch(ProcessHandle::isAlive));
        Workbench.waitFor("another page", () -> ProcessHandle.current().descendants().anyMatch(DiagramTest::isPage) && is(CARD));
        assertEquals(List.of(), Workbench.problems());
    }

    private static boolean isPage(ProcessHandle process) {
        return process.info().command().filter(c -> c.contains("WebKitWebProcess")).isPresent();
    }
}
