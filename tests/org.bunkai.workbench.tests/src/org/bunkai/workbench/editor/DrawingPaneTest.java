package org.bunkai.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.bunkai.assessment.CheckResult;
import org.bunkai.generate.HospitalGroup;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Device;
import org.bunkai.session.ModelSession;
import org.bunkai.session.SessionListener;
import org.bunkai.workbench.Workbench;
import org.bunkai.workbench.model.Reveal;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The editor's own drawing, which is shown where the diagram cannot be. */
class DrawingPaneTest {

    private Shell shell;

    @AfterEach
    void closeAndLookAtTheLog() {
        shell.dispose();
        Workbench.closeAll();
        assertEquals(List.of(), Workbench.problems());
    }

    @Test
    void aLargeDrawingIsTurnedToTheSheetOfWhatIsSelected() {
        Architecture large = HospitalGroup.generate(3, 120, 1).architecture();
        ModelEditor editor = Editors.open(Workbench.window(), large).orElseThrow();
        DrawingPane pane = pane(editor);
        Workbench.waitForResult(editor.session());
        pane.redraw();
        Workbench.waitFor("the overview", () -> sheet(pane).equals("図面 1/4"));
        Device device = large.getFacilities().stream().filter(facility -> facility.getDevices().size() > 20).toList().get(1).getDevices().get(0);
        Reveal.show(Workbench.page(), device);
        Workbench.waitFor("the sheet of its hospital", () -> sheet(pane).equals("図面 3/4"));
    }

    private DrawingPane pane(ModelEditor editor) {
        shell = new Shell(Workbench.window().getShell(), SWT.SHELL_TRIM);
        GridLayoutFactory.fillDefaults().applyTo(shell);
        shell.setSize(900, 700);
        shell.open();
        DrawingPane pane = new DrawingPane(shell, editor.getSite(), editor.session());
        shell.layout(true, true);
        editor.session().addListener(new SessionListener() {
            @Override
            public void findingsChanged(ModelSession session, CheckResult found) {
                pane.redraw();
            }
        });
        return pane;
    }

    private static String sheet(DrawingPane pane) {
        return Workbench.controls(pane.browser().getParent(), ToolBar.class).getFirst().getItem(6).getText();
    }
}
