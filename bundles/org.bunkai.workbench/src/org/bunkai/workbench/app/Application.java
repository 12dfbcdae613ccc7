package org.bunkai.workbench.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** The workbench as a program: {@code bunkai workbench [FILE…]}. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Display.setAppName("Bunkai");
        Display display = PlatformUI.createDisplay();
        try {
            String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
            int code = PlatformUI.createAndRunWorkbench(display, new BunkaiWorkbenchAdvisor(files(arguments)));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** What is neither an option of the platform nor the value of one is a file. */
    private static List<Path> files(String[] arguments) {
        return IntStream.range(0, arguments.length).filter(i -> !isOption(arguments[i]) && (i == 0 || !isOption(arguments[i - 1])))
                .mapToObj(i -> Path.of(arguments[i]).toAbsolutePath()).toList();
    }

    private static boolean isOption(String argument) {
        return argument.startsWith("-");
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            IWorkbench workbench = PlatformUI.getWorkbench();
            workbench.getDisplay().syncExec(workbench::close);
        }
    }
}
