package org.bunkai.workbench.driver;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitectureFactory;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.architecture.Server;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.editor.ModelEditor;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

/** Does in a running workbench what the property {@code bunkai.driver} asks for, once a model is open, and tells about it in a file. */
public final class Driver implements IStartup {

    private static final int AGAIN_MILLIS = 100;

    @Override
    public void earlyStartup() {
        Display.getDefault().asyncExec(this::whenOpen);
    }

    private void whenOpen() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        if (page != null && page.getActiveEditor() instanceof ModelEditor editor && editor.session().result().isPresent()) {
            act(editor);
        } else {
            Display.getDefault().timerExec(AGAIN_MILLIS, this::whenOpen);
        }
    }

    private static void act(ModelEditor editor) {
        ModelSession session = editor.session();
        Architecture architecture = session.architecture();
        if (System.getProperty("bunkai.driver.order").equals("edit")) {
            Server server = ArchitectureFactory.eINSTANCE.createServer();
            server.setName("停止の直前に足したサーバ");
            CompoundCommand edit = new CompoundCommand();
            edit.append(SetCommand.create(session.domain(), architecture, ArchitecturePackage.eINSTANCE.getElement_Name(), "停止の直前"));
            edit.append(AddCommand.create(session.domain(), architecture.getFacilities().get(0),
                    ArchitecturePackage.eINSTANCE.getFacility_Devices(), server));
            session.execute(edit);
        }
        try {
            Files.writeString(Path.of(System.getProperty("bunkai.driver.answer")), String.join("\n", editor.getPartName(),
                    architecture.getName(), "dirty=" + session.isDirty(), "devices=" + architecture.getFacilities().get(0).getDevices().size(),
                    "last=" + architecture.getFacilities().get(0).getDevices().getLast().getName()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
