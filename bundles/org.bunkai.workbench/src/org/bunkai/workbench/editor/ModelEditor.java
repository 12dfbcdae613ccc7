package org.bunkai.workbench.editor;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.Messages;
import org.bunkai.session.DiskState;
import org.bunkai.session.ModelSession;
import org.bunkai.session.RecoveryEntry;
import org.bunkai.session.SessionListener;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.bunkai.workbench.model.Sessions;
import org.bunkai.workbench.outline.ConnectionOutline;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** An open architecture: shows its drawing; tree, form and findings are views on the same session. */
public final class ModelEditor extends EditorPart {

    public static final String ID = "org.bunkai.workbench.editor";

    private final Messages texts = Messages.of(ModelEditor.class, Language.locale());
    private final SessionListener onSession = new SessionListener() {
        @Override
        public void stateChanged(ModelSession changed) {
            name();
            firePropertyChange(PROP_DIRTY);
        }

        @Override
        public void findingsChanged(ModelSession changed, CheckResult found) {
            drawing.redraw();
        }

        @Override
        public void failed(ModelSession changed, Exception problem) {
            Problems.log(problem);
        }
    };
    private ModelSession session;
    private ModelDrawing drawing;
    private boolean askedAboutDisk;

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof ModelInput model)) {
            throw new PartInitException("not a model: " + input);
        }
        setSite(site);
        setInput(input);
        session = model.session();
        name();
    }

    private void name() {
        setPartName(session.name().isEmpty() ? texts.word("editor.untitled") : session.name());
        setTitleToolTip(getEditorInput().getToolTipText());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Sessions.recovered(session).ifPresent(entry -> banner(parent, entry));
        drawing = Drawings.create(parent, getSite(), session, this::drawingFailed);
        session.addListener(onSession);
        drawing.redraw();
    }

    /** The drawing that another bundle brought cannot be shown after all: the editor's own takes its place. */
    private void drawingFailed(Composite parent, Control failed) {
        failed.dispose();
        drawing = new DrawingPane(parent, getSite(), session);
        parent.layout();
        drawing.redraw();
    }

    private void banner(Composite parent, RecoveryEntry entry) {
        Label label = new Label(parent, SWT.WRAP);
        String time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").format(entry.time().atZone(ZoneId.systemDefault()));
        label.setText(texts.get(entry.isChangedOnDisk() ? "editor.recovered.changed" : "editor.recovered", time));
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).applyTo(label);
    }

    @Override
    public void dispose() {
        if (session != null) {
            session.removeListener(onSession);
            session.close();
        }
        super.dispose();
    }

    /** What is edited. */
    public ModelSession session() {
        return session;
    }

    /** The drawing. */
    public ModelDrawing drawing() {
        return drawing;
    }

    @Override
    public void setFocus() {
        drawing.setFocus();
        askAboutDisk();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return adapter == IContentOutlinePage.class ? adapter.cast(new ConnectionOutline(session)) : super.getAdapter(adapter);
    }

    /** Says once if another program changed the file. */
    private void askAboutDisk() {
        if (askedAboutDisk || session.onDisk() != DiskState.CHANGED) {
            return;
        }
        askedAboutDisk = true;
        String[] answers = {texts.word("editor.changed.reload"), texts.word("editor.changed.keep")};
        int answer = MessageDialog.open(MessageDialog.QUESTION, getSite().getShell(), texts.word("editor.changed.title"),
                texts.get("editor.changed", session.name()), SWT.NONE, answers);
        if (answer == 0) {
            Problems.run(getSite().getShell(), session::reload);
            askedAboutDisk = false;
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (session.file().isEmpty() || session.isReadOnly()) {
            doSaveAs();
            return;
        }
        boolean saved = Problems.run(getSite().getShell(), () -> {
            if (session.onDisk() != DiskState.CHANGED) {
                session.save();
            } else if (MessageDialog.openQuestion(getSite().getShell(), texts.word("editor.changed.title"),
                    texts.get("editor.overwrite", session.name()))) {
                session.overwrite();
            }
        });
        askedAboutDisk = false;
        monitor.setCanceled(!saved || session.isDirty());
    }

    @Override
    public void doSaveAs() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.bunkai"});
        dialog.setOverwrite(true);
        dialog.setFileName(session.file().map(file -> file.getFileName().toString()).orElseGet(() -> texts.word("editor.newFile")));
        session.file().map(Path::getParent).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            saveAs(Path.of(chosen.endsWith(".bunkai") ? chosen : chosen + ".bunkai"));
        }
    }

    /** Saves under another name. */
    public void saveAs(Path file) {
        Problems.run(getSite().getShell(), () -> session.saveAs(file));
        name();
        firePropertyChange(PROP_INPUT);
    }

    @Override
    public boolean isDirty() {
        return session.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }
}
