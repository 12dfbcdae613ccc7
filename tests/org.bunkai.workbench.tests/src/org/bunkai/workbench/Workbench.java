package org.bunkai.workbench;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.bunkai.assessment.CheckResult;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.editor.Editors;
import org.bunkai.workbench.editor.ModelEditor;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** The running workbench, as tests drive it: on the UI thread, which is that of the tests. */
final class Workbench {

    private static final Path ROOT = Path.of(System.getProperty("bunkai.root"));
    private static final Path SCREENS = ROOT.resolve("tests/org.bunkai.workbench.tests/target/screens");
    private static final long PATIENCE_MILLIS = 60_000;
    private static final List<IStatus> PROBLEMS = Collections.synchronizedList(new ArrayList<>());
    private static final ILogListener LISTENER = (status, plugin) -> {
        if (status.getSeverity() >= IStatus.ERROR) {
            PROBLEMS.add(status);
        }
    };

    static {
        Platform.addLogListener(LISTENER);
    }

    private Workbench() {
    }

    static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** A copy of a sample, so that nothing is written into the project. */
    static Path copyOf(String sample, Path folder) throws Exception {
        Path copy = folder.resolve("model.bunkai");
        Files.copy(ROOT.resolve("samples").resolve(sample), copy);
        return copy;
    }

    static ModelEditor open(Path file) {
        ModelEditor editor = Editors.open(window(), file).orElseThrow();
        waitForResult(editor.session());
        return editor;
    }

    static <T extends IViewPart> T view(String id, Class<T> type) throws Exception {
        return type.cast(page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE));
    }

    /** Closes all editors without asking and without saving. */
    static void closeAll() {
        page().closeAllEditors(false);
        pump();
    }

    static void pump() {
        while (Display.getCurrent().readAndDispatch()) {
            // Every event that is there.
        }
    }

    static void waitFor(String what, BooleanSupplier condition) {
        assertNotNull(Display.getCurrent(), "tests run on the UI thread");
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (!condition.getAsBoolean()) {
            if (!Display.getCurrent().readAndDispatch()) {
                if (System.currentTimeMillis() > end) {
                    fail("not after " + PATIENCE_MILLIS + " ms: " + what);
                }
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    fail("interrupted while waiting: " + what);
                }
            }
        }
    }

    static CheckResult waitForResult(ModelSession session) {
        waitFor("a first result", () -> session.result().isPresent());
        return session.result().orElseThrow();
    }

    /** The result of a check that began after now. */
    static CheckResult waitForNewer(ModelSession session, CheckResult older) {
        waitFor("a newer result", () -> session.result().orElse(older) != older);
        return session.result().orElseThrow();
    }

    /** Keeps a picture of the window in the build's output. */
    static void screenshot(String name) throws Exception {
        pump();
        Files.createDirectories(SCREENS);
        Display display = Display.getCurrent();
        Image image = new Image(display, display.getBounds().width, display.getBounds().height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(SCREENS.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }

    /** Errors that were logged since the tests began. */
    static List<String> problems() {
        return PROBLEMS.stream().map(status -> status + (status.getException() == null ? "" : " " + status.getException())).toList();
    }
}
