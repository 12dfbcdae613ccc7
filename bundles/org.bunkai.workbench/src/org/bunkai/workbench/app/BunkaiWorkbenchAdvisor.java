package org.bunkai.workbench.app;

import java.nio.file.Path;
import java.util.List;

import org.bunkai.workbench.model.Sessions;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** Starts the workbench with its one perspective and opens the files of the command line. */
final class BunkaiWorkbenchAdvisor extends WorkbenchAdvisor {

    private final List<Path> files;

    BunkaiWorkbenchAdvisor(List<Path> files) {
        this.files = files;
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        super.initialize(configurer);
        configurer.setSaveAndRestore(true);
    }

    /** Before editors are restored, so that they show what was recovered rather than the file. */
    @Override
    public void preStartup() {
        Sessions.recover();
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return ModelingPerspective.ID;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new BunkaiWindowAdvisor(configurer, files);
    }
}
