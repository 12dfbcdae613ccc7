package org.bunkai.workbench.welcome;

import java.nio.file.Path;
import java.util.List;

import org.bunkai.model.Messages;
import org.bunkai.workbench.editor.Editors;
import org.bunkai.workbench.editor.ModelEditor;
import org.bunkai.workbench.help.HelpView;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.bunkai.workbench.model.RecentFiles;
import org.bunkai.workbench.wizards.Template;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;

/** What to do first: links, in the order of the Tab key. The page makes way as soon as a model is opened. */
public final class WelcomePage extends EditorPart {

    public static final String ID = "org.bunkai.workbench.welcome";

    private static final String SAMPLES = "samples";
    private static final int MARGIN = 20;
    private static final int COLUMNS = 2;

    private final Messages texts = Messages.of(WelcomePage.class, Language.locale());
    private final IPartListener2 onPart = new IPartListener2() {
        @Override
        public void partOpened(IWorkbenchPartReference part) {
            if (part.getPart(false) instanceof ModelEditor) {
                getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(WelcomePage.this, false));
            }
        }
    };
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Composite column;

    /** Shows the page in a window. */
    public static void open(IWorkbenchWindow window) {
        String title = Messages.of(WelcomePage.class, Language.locale()).word("welcome.title");
        Problems.run(window.getShell(), () -> window.getActivePage().openEditor(new WelcomeInput(title), ID));
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        site.getPage().addPartListener(onPart);
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        form.setText("Bunkai 分界");
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = COLUMNS;
        layout.makeColumnsEqualWidth = true;
        layout.leftMargin = MARGIN;
        layout.rightMargin = MARGIN;
        layout.horizontalSpacing = MARGIN;
        layout.verticalSpacing = MARGIN;
        form.getBody().setLayout(layout);
        Label what = toolkit.createLabel(form.getBody(), texts.word("welcome.what"), SWT.WRAP);
        what.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB, TableWrapData.TOP, 1, COLUMNS));
        start();
        learn();
        form.reflow(true);
    }

    private void start() {
        section("welcome.start");
        link("welcome.new", () -> run("org.bunkai.workbench.new"));
        link("welcome.open", () -> run("org.bunkai.workbench.open"));
        for (Template sample : Template.shipped(SAMPLES)) {
            link("welcome.sample." + sample.name(), () -> Editors.open(getSite().getWorkbenchWindow(), sample.architecture()));
        }
        List<Path> recent = RecentFiles.list();
        if (!recent.isEmpty()) {
            toolkit.createLabel(column, texts.word("welcome.recent"));
            recent.forEach(file -> link(file.getFileName().toString(), file.getParent().toString(),
                    () -> Editors.open(getSite().getWorkbenchWindow(), file)));
        }
    }

    private void learn() {
        section("welcome.learn");
        link("welcome.steps", () -> guide("first-steps"));
        link("welcome.words", () -> guide("glossary"));
        link("welcome.guide", () -> guide("index"));
    }

    private void section(String key) {
        column = toolkit.createComposite(form.getBody());
        column.setLayout(new TableWrapLayout());
        column.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Label title = toolkit.createLabel(column, texts.word(key));
        title.setFont(JFaceResources.getHeaderFont());
    }

    private void link(String key, Problems.Work work) {
        link(texts.word(key), texts.word(key + ".help"), work);
    }

    private void link(String words, String explanation, Problems.Work work) {
        Hyperlink link = toolkit.createHyperlink(column, words, SWT.NONE);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                Problems.run(getSite().getShell(), work);
            }
        });
        Label help = toolkit.createLabel(column, explanation, SWT.WRAP);
        help.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
    }

    private void run(String command) throws Exception {
        getSite().getService(IHandlerService.class).executeCommand(command, null);
    }

    private void guide(String page) throws Exception {
        ((HelpView) getSite().getPage().showView(HelpView.ID)).open(page);
    }

    /** The form with the links. */
    public ScrolledForm form() {
        return form;
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(onPart);
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("never dirty");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("not allowed");
    }
}
