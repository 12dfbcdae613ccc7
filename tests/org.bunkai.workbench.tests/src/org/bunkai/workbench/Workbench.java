package org.bunkai.workbench;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.editor.Editors;
import org.bunkai.workbench.editor.ModelEditor;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** The running workbench, as tests drive it: on the UI thread, which is that of the tests. */
public final class Workbench {

    private static final Path ROOT = Path.of(System.getProperty("bunkai.root"));
    private static final Path SCREENS = ROOT.resolve("tests/org.bunkai.workbench.tests/target/screens");
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int DIALOG_MILLIS = 100;
    private static final int DIALOG_TRIES = 100;
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

    public static IWorkbenchWindow window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    public static IWorkbenchPage page() {
        return window().getActivePage();
    }

    /** A copy of a sample, so that nothing is written into the project. */
    public static Path copyOf(String sample, Path folder) throws Exception {
        Path copy = folder.resolve("model.bunkai");
        Files.copy(ROOT.resolve("samples").resolve(sample), copy);
        return copy;
    }

    public static ModelEditor open(Path file) {
        ModelEditor editor = Editors.open(window(), file).orElseThrow();
        waitForResult(editor.session());
        return editor;
    }

    public static <T extends IViewPart> T view(String id, Class<T> type) throws Exception {
        return type.cast(page().showView(id, null, IWorkbenchPage.VIEW_VISIBLE));
    }

    /** Closes all editors without asking and without saving. */
    public static void closeAll() {
        page().closeAllEditors(false);
        pump();
    }

    /** Runs a command without parameters, and whatever it leaves to be done later. */
    public static void run(String command) {
        command(command);
        pump();
    }

    /** Runs a command without parameters. */
    public static void command(String command) {
        try {
            window().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException e) {
            throw new AssertionError(e);
        }
    }

    public static void pump() {
        while (Display.getCurrent().readAndDispatch()) {
            // Every event that is there.
        }
    }

    public static void waitFor(String what, BooleanSupplier condition) {
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

    /** The windows that stand on top of the workbench's. */
    public static List<Shell> dialogs() {
        return Stream.of(Display.getCurrent().getShells()).filter(shell -> shell != window().getShell() && shell.isVisible()).toList();
    }

    /** Does something that opens a dialog, and something in the dialog, which has to close it. What fails there fails here. */
    public static void inDialog(Runnable opener, Consumer<Shell> work) {
        Display display = Display.getCurrent();
        AtomicReference<Throwable> problem = new AtomicReference<>(new AssertionError("no dialog was opened"));
        display.timerExec(DIALOG_MILLIS, new Runnable() {
            private int tries = DIALOG_TRIES;

            @Override
            public void run() {
                List<Shell> dialogs = dialogs();
                if (!dialogs.isEmpty()) {
                    problem.set(problemOf(dialogs.getFirst(), work));
                } else if (tries-- > 0) {
                    display.timerExec(DIALOG_MILLIS, this);
                }
            }
        });
        opener.run();
        pump();
        if (problem.get() != null) {
            throw new AssertionError(problem.get().getMessage(), problem.get());
        }
    }

    private static Throwable problemOf(Shell dialog, Consumer<Shell> work) {
        try {
            work.accept(dialog);
            return dialog.isDisposed() ? null : new AssertionError("the dialog is still open");
        } catch (Throwable e) {
            return e;
        } finally {
            if (!dialog.isDisposed()) {
                dialog.close();
            }
        }
    }

    /** Every control in another, itself included, in the order of the window. */
    public static <T extends Control> List<T> controls(Control root, Class<T> type) {
        List<T> found = new ArrayList<>();
        if (type.isInstance(root)) {
            found.add(type.cast(root));
        }
        if (root instanceof Composite composite) {
            Stream.of(composite.getChildren()).forEach(child -> found.addAll(controls(child, type)));
        }
        return found;
    }

    /** Presses the button of that text. */
    public static void press(Shell dialog, String text) {
        assertTrue(isEnabled(dialog, text), text + " is disabled");
        button(dialog, text).notifyListeners(SWT.Selection, new Event());
    }

    /** Whether the button of that text can be pressed. */
    public static boolean isEnabled(Shell dialog, String text) {
        return button(dialog, text).isEnabled();
    }

    private static Button button(Shell dialog, String text) {
        return controls(dialog, Button.class).stream().filter(each -> each.getText().replace("&", "").equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text));
    }

    public static CheckResult waitForResult(ModelSession session) {
        waitFor("a first result", () -> session.result().isPresent());
        return session.result().orElseThrow();
    }

    /** The result of a check that began after now. */
    public static CheckResult waitForNewer(ModelSession session, CheckResult older) {
        waitFor("a newer result", () -> session.result().orElse(older) != older);
        return session.result().orElseThrow();
    }

    /** Keeps a picture of the window in the build's output. */
    public static void screenshot(String name) {
        pump();
        picture(name);
    }

    /** The same while a dialog is open, which pumping would not leave before it is closed. */
    public static void picture(String name) {
        Display display = Display.getCurrent();
        Image image = new Image(display, display.getBounds().width, display.getBounds().height);
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        SCREENS.toFile().mkdirs();
        loader.save(SCREENS.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
    }

    /** Errors that were logged since the tests began. */
    public static List<String> problems() {
        return PROBLEMS.stream().map(status -> status + (status.getException() == null ? "" : " " + status.getException())).toList();
    }
}
