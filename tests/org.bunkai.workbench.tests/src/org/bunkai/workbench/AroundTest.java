package org.bunkai.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.validation.engine.RunResult.PackEntry;
import org.bunkai.validation.engine.ValidationEngine;
import org.bunkai.workbench.about.AboutDialog;
import org.bunkai.workbench.editor.ModelEditor;
import org.bunkai.workbench.findings.FindingsView;
import org.bunkai.workbench.help.HelpView;
import org.bunkai.workbench.model.Services;
import org.bunkai.workbench.theme.Appearance;
import org.bunkai.workbench.welcome.WelcomePage;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is around the work itself: welcome page, guide, about, appearance. */
class AroundTest {

    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    @TempDir
    Path folder;

    @AfterEach
    void closeAndLookAtTheLog() {
        Workbench.closeAll();
        assertEquals(List.of(), Workbench.problems());
    }

    @Test
    void theWelcomePageOpensACopyOfTheSampleAndMakesWay() throws Exception {
        WelcomePage.open(Workbench.window());
        WelcomePage welcome = (WelcomePage) Workbench.page().getActiveEditor();
        Workbench.screenshot("welcome");
        Hyperlink sample = Workbench.controls(welcome.form(), Hyperlink.class).stream().filter(link -> link.getText().startsWith("例題")).findFirst().orElseThrow();
        sample.setFocus();
        Event enter = new Event();
        enter.character = SWT.CR;
        enter.type = SWT.KeyDown;
        sample.notifyListeners(SWT.DefaultSelection, enter);
        sample.notifyListeners(SWT.KeyDown, enter);
        Workbench.waitFor("the sample", () -> Workbench.page().getActiveEditor() instanceof ModelEditor);
        ModelEditor editor = (ModelEditor) Workbench.page().getActiveEditor();
        assertEquals(Optional.empty(), editor.session().file(), "a copy: nothing of what is shipped can be overwritten");
        assertEquals(46, Workbench.waitForResult(editor.session()).violations().size(), "Handa as attacked");
        Workbench.waitFor("the page to go", () -> Workbench.page().getEditorReferences().length == 1);
    }

    @Test
    void f1OpensThePageForThePartInUse() throws Exception {
        Workbench.page().activate(Workbench.view(FindingsView.ID, FindingsView.class));
        run("org.bunkai.workbench.help", Map.of());
        HelpView help = (HelpView) Workbench.page().findView(HelpView.ID);
        assertEquals("findings", help.page());
        assertTrue(help.markdown().startsWith("# 指摘"), help.markdown());
        help.browser().setUrl("bunkai:glossary");
        Workbench.waitFor("the page that a link leads to", () -> help.page().equals("glossary"));
        Workbench.screenshot("guide");
        help.search("責任分界 非常時");
        assertTrue(help.markdown().contains("](responsibility.md)"), help.markdown());
        run("org.bunkai.workbench.help", Map.of("org.bunkai.workbench.help.page", "first-steps"));
        assertEquals("first-steps", help.page());
        Workbench.page().hideView(help);
    }

    @Test
    void aboutListsThePacksOfTheEngineAndTheLicences() throws Exception {
        List<PackEntry> packs = Services.get(ValidationEngine.class).orElseThrow().engine().packs();
        assertEquals(5, packs.size());
        AboutDialog dialog = new AboutDialog(Workbench.window());
        dialog.setBlockOnOpen(false);
        dialog.open();
        try {
            for (PackEntry pack : packs) {
                String line = String.join("\t", pack.info().id(), pack.info().nameJa(), String.join(", ", pack.info().editions()),
                        pack.info().version(), String.valueOf(pack.rules()));
                assertTrue(dialog.text().lines().anyMatch(line::equals), () -> line + " is not in\n" + dialog.text());
            }
            assertTrue(dialog.text().contains("org.commonmark\t0.27.0\tBSD-2-Clause"), dialog.text());
            Workbench.screenshot("about");
        } finally {
            dialog.close();
        }
    }

    @Test
    void theSurroundingsOfTheDrawingFollowTheTheme() throws Exception {
        ModelEditor editor = Workbench.open(Workbench.copyOf("handa-2021/as-attacked.bunkai", folder));
        Workbench.waitFor("a light page", () -> theme(editor).equals("light"));
        try {
            run("org.bunkai.workbench.theme", Map.of("org.bunkai.workbench.theme.id", DARK));
            assertTrue(Appearance.isDark());
            Workbench.waitFor("a dark page", () -> theme(editor).equals("dark"));
            Workbench.screenshot("dark");
        } finally {
            run("org.bunkai.workbench.theme", Map.of("org.bunkai.workbench.theme.id", LIGHT));
        }
        Workbench.waitFor("a light page again", () -> theme(editor).equals("light"));
    }

    private static String theme(ModelEditor editor) {
        return String.valueOf(editor.drawing().browser().evaluate("return document.documentElement.dataset.theme"));
    }

    private static void run(String id, Map<String, String> parameters) throws Exception {
        ParameterizedCommand command = ParameterizedCommand.generateCommand(
                Workbench.window().getService(ICommandService.class).getCommand(id), parameters);
        assertNotNull(command, id);
        Workbench.window().getService(IHandlerService.class).executeCommand(command, null);
        Workbench.pump();
    }
}
