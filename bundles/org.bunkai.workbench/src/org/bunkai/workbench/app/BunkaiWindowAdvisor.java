package org.bunkai.workbench.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.workbench.editor.Editors;
import org.bunkai.workbench.model.Sessions;
import org.bunkai.workbench.welcome.WelcomePage;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window. */
final class BunkaiWindowAdvisor extends WorkbenchWindowAdvisor {

    private final List<Path> files;

    BunkaiWindowAdvisor(IWorkbenchWindowConfigurer configurer, List<Path> files) {
        super(configurer);
        this.files = files;
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(new Point(1440, 900));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setTitle("Bunkai 分界");
        window.addEditorAreaTransfer(FileTransfer.getInstance());
        window.configureEditorAreaDropListener(new DropTargetAdapter() {
            @Override
            public void drop(DropTargetEvent event) {
                if (event.data instanceof String[] dropped) {
                    open(Stream.of(dropped).map(Path::of).toList());
                }
            }
        });
    }

    @Override
    public void postWindowOpen() {
        // Once events are handled: by then the window is there, or a dialog that must not be covered.
        getWindowConfigurer().getWindow().getShell().getDisplay().asyncExec(Splash::close);
        Sessions.registry().sessions().forEach(session -> Editors.open(getWindowConfigurer().getWindow(), session));
        open(files);
        IWorkbenchWindow window = getWindowConfigurer().getWindow();
        if (window.getActivePage().getEditorReferences().length == 0) {
            WelcomePage.open(window);
        }
    }

    private void open(List<Path> chosen) {
        chosen.forEach(file -> Editors.open(getWindowConfigurer().getWindow(), file));
    }
}
