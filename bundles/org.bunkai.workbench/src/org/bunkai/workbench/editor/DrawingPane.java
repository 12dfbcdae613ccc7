package org.bunkai.workbench.editor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.session.ModelSession;
import org.bunkai.workbench.explorer.ExplorerView;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Reveal;
import org.bunkai.workbench.preferences.Settings;
import org.bunkai.workbench.theme.Appearance;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.BrowserFunction;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;

/** The drawing of the newest result: zoom, pan, click to select. The same SVG that reports hold. */
final class DrawingPane implements ModelDrawing {

    private final IWorkbenchPartSite site;
    private final ModelSession session;
    private final Messages texts = Messages.of(DrawingPane.class, Language.locale());
    private final Control control;
    private Browser browser;
    private final DrawingJob job;
    private boolean loaded;
    private boolean isStale;
    private DrawingJob.Sheet sheet;
    private ToolItem before;
    private ToolItem number;
    private ToolItem after;

    DrawingPane(Composite parent, IWorkbenchPartSite site, ModelSession session) {
        this.site = site;
        this.session = session;
        job = new DrawingJob(session, parent.getDisplay(), this::show);
        Composite frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(frame);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        control = frame;
        try {
            ToolBar bar = new ToolBar(frame, SWT.FLAT | SWT.RIGHT);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
            tool(bar, "drawing.fit", "fit()");
            tool(bar, "drawing.in", "zoomBy(1.25)");
            tool(bar, "drawing.out", "zoomBy(0.8)");
            tool(bar, "drawing.actual", "actualSize()");
            new ToolItem(bar, SWT.SEPARATOR);
            before = turn(bar, "drawing.before", -1);
            number = new ToolItem(bar, SWT.PUSH);
            number.setEnabled(false);
            after = turn(bar, "drawing.after", 1);
            showNumber();
            browser = new Browser(frame, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, true).applyTo(browser);
            connect();
        } catch (SWTError e) {
            browser = null;
            Label message = new Label(frame, SWT.WRAP);
            message.setText(texts.get("drawing.browser", String.valueOf(e.getMessage())));
            GridDataFactory.fillDefaults().grab(true, true).applyTo(message);
        }
    }

    private void tool(ToolBar bar, String key, String script) {
        tool(bar, key, () -> run(script));
    }

    private ToolItem turn(ToolBar bar, String key, int by) {
        return tool(bar, key, () -> job.turnTo(sheet.number() + by));
    }

    private ToolItem tool(ToolBar bar, String key, Runnable action) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.word(key));
        item.setToolTipText(texts.word(key + ".help"));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return item;
    }

    /** A large drawing has an overview and a sheet per facility. */
    private void showNumber() {
        int count = sheet == null ? 0 : sheet.count();
        before.setEnabled(count > 0 && sheet.number() > 0);
        after.setEnabled(count > 0 && sheet.number() < count - 1);
        number.setText(count == 0 ? "" : texts.get("drawing.number", sheet.number() + 1, count));
        number.getParent().requestLayout();
    }

    private void connect() {
        new BrowserFunction(browser, "bunkaiSelect") {
            @Override
            public Object function(Object[] arguments) {
                select(String.valueOf(arguments[0]));
                return null;
            }
        };
        browser.addProgressListener(ProgressListener.completedAdapter(event -> {
            loaded = true;
            draw();
        }));
        browser.setText(page());
        Appearance.onChange(browser, this::draw);
        ISelectionListener onSelection = this::selectionChanged;
        ISelectionService selections = site.getWorkbenchWindow().getSelectionService();
        selections.addPostSelectionListener(ExplorerView.ID, onSelection);
        Settings.onOverlay(browser, this::redraw);
        browser.addDisposeListener(event -> selections.removePostSelectionListener(ExplorerView.ID, onSelection));
    }

    private static String page() {
        try (InputStream in = DrawingPane.class.getResourceAsStream("drawing.html")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Draws the newest result, behind the editing; zoom and place stay as they are. Nothing is drawn where nobody looks. */
    @Override
    public void redraw() {
        isStale = !control.isVisible();
        if (!isStale && browser != null) {
            job.drawNewest();
        }
    }

    private void show(DrawingJob.Sheet drawn) {
        boolean isOther = !drawn.equals(sheet);
        sheet = drawn;
        if (isOther && !control.isDisposed()) {
            showNumber();
            draw();
        }
    }

    private void draw() {
        if (loaded && !browser.isDisposed()) {
            run("document.body.classList.toggle('dark', " + Appearance.isDark() + ")");
            // Later, because a script that draws would keep the window waiting until it has drawn.
            run(sheet == null ? "none(" + quoted(texts.word("drawing.none")) + ")" : "setTimeout(() => show(" + sheet.svg() + "))");
        }
    }

    private void run(String script) {
        if (browser != null && !browser.isDisposed()) {
            browser.execute(script);
        }
    }

    private void select(String id) {
        EObject element = session.architecture().eResource().getEObject(id);
        if (element != null) {
            site.getShell().getDisplay().asyncExec(() -> Reveal.show(site.getPage(), element));
        }
    }

    private void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (loaded && selection instanceof IStructuredSelection structured) {
            List<String> ids = Stream.of(structured.toArray()).filter(EObject.class::isInstance)
                    .map(object -> EcoreUtil.getID((EObject) object)).filter(id -> id != null).toList();
            if (sheet != null && sheet.count() > 1) {
                ids.stream().findFirst().ifPresent(job::turnTo);
            }
            run("mark(" + ids.stream().map(DrawingPane::quoted).collect(Collectors.joining(",", "[", "]")) + ", true)");
        }
    }

    /** A JavaScript string. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\' || c < ' ' || c == '<' || c == '\u2028' || c == '\u2029') {
                quoted.append("\\u").append(HexFormat.of().toHexDigits((char) c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public void setFocus() {
        control.setFocus();
        if (isStale) {
            redraw();
        }
    }

    @Override
    public Browser browser() {
        return browser;
    }
}
