package org.bunkai.diagram.glsp.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.bunkai.diagram.edit.EditableLayout;
import org.bunkai.diagram.glsp.DiagramDocument;
import org.bunkai.diagram.glsp.DiagramListener;
import org.bunkai.diagram.glsp.DiagramServer;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.editor.ModelDrawing;
import org.bunkai.workbench.explorer.ExplorerView;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Reveal;
import org.bunkai.workbench.theme.Appearance;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;

/** The page of a model's diagram. Selection goes both ways; undo, saving and everything else is the workbench's. UI thread only. */
final class DiagramPane implements ModelDrawing {

    private final IWorkbenchPartSite site;
    private final DiagramDocument document;
    private final Browser browser;
    private final PageLink link;
    private boolean isRevealing;
    private final Consumer<Throwable> failed;

    DiagramPane(Composite parent, IWorkbenchPartSite site, ModelSession session, EditableLayout layout, Consumer<Throwable> failed) {
        this.site = site;
        this.failed = failed;
        browser = new Browser(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
        Display display = parent.getDisplay();
        document = new DiagramDocument(session, layout, display::asyncExec, true, Language.locale());
        link = new PageLink(browser, this::load, this::showTheme);
        Appearance.onChange(browser, this::showTheme);
        browser.addLocationListener(LocationListener.changingAdapter(event -> event.doit = isOwn(event.location)));
        followSelection();
        browser.addDisposeListener(event -> document.close());
        load();
    }

    private boolean isOwn(String location) {
        return location.equals("about:blank") || location.startsWith("http://127.0.0.1:");
    }

    private void load() {
        Display display = browser.getDisplay();
        SharedServer.get().whenComplete((server, failure) -> display.asyncExec(() -> show(server, failure)));
    }

    private void show(DiagramServer server, Throwable failure) {
        if (browser.isDisposed()) {
            return;
        }
        if (failure != null) {
            failed.accept(failure);
        } else {
            browser.setUrl(server.url(document, true));
        }
    }

    /** The page would follow the desktop; the workbench has a theme of its own. */
    private void showTheme() {
        browser.execute("document.documentElement.dataset.theme = '" + (Appearance.isDark() ? "dark" : "light") + "'");
    }

    private void followSelection() {
        document.addListener(new DiagramListener() {
            @Override
            public void selected(List<EObject> elements) {
                show(elements);
            }

            @Override
            public void reveal(EObject element, String finding) {
                show(List.of(element));
            }
        });
        ISelectionListener onSelection = this::selectionChanged;
        ISelectionService selections = site.getWorkbenchWindow().getSelectionService();
        selections.addPostSelectionListener(ExplorerView.ID, onSelection);
        browser.addDisposeListener(event -> selections.removePostSelectionListener(ExplorerView.ID, onSelection));
    }

    /** The explorer's answer to its own selection, which may be the device around an interface, is not the page's business. */
    private void show(List<EObject> elements) {
        isRevealing = true;
        Reveal.show(site.getPage(), elements);
        isRevealing = false;
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (!isRevealing && selection instanceof IStructuredSelection structured) {
            document.select(Stream.of(structured.toArray()).filter(EObject.class::isInstance).map(EObject.class::cast).toList());
        }
    }

    @Override
    public void redraw() {
        // The page follows the session by itself.
    }

    @Override
    public void setFocus() {
        browser.setFocus();
    }

    @Override
    public boolean isTyping() {
        return link.isTyping();
    }

    @Override
    public Browser browser() {
        return browser;
    }
}
