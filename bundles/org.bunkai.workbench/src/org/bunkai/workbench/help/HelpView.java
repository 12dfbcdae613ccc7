package org.bunkai.workbench.help;

import java.util.ArrayDeque;
import java.util.Deque;

import org.bunkai.model.Messages;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.theme.Appearance;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationEvent;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.part.ViewPart;

/** The user guide: a page at a time, with contents, a way back and a search. Without a browser component the page stands as plain text. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.bunkai.workbench.help";

    private final Messages texts = Messages.of(HelpView.class, Language.locale());
    private final Guide guide = Guide.in(Language.locale());
    private final Deque<String> before = new ArrayDeque<>();
    private String page = Guide.CONTENTS;
    private String markdown = "";
    private ToolItem back;
    private Text search;
    private Browser browser;
    private Text plain;

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 2).applyTo(parent);
        ToolBar bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        tool(bar, "help.contents", () -> open(Guide.CONTENTS));
        back = tool(bar, "help.back", () -> show(before.pop()));
        search = new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH);
        search.setMessage(texts.word("help.search"));
        search.addListener(SWT.DefaultSelection, event -> search(search.getText()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(page(parent));
        Appearance.onChange(parent, this::render);
        show(page);
    }

    private ToolItem tool(ToolBar bar, String key, Runnable work) {
        ToolItem item = new ToolItem(bar, SWT.PUSH);
        item.setText(texts.word(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
        return item;
    }

    private Control page(Composite parent) {
        try {
            browser = new Browser(parent, SWT.NONE);
            browser.setJavascriptEnabled(false);
            browser.addLocationListener(LocationListener.changingAdapter(this::follow));
            return browser;
        } catch (SWTError e) {
            plain = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
            return plain;
        }
    }

    private void follow(LocationEvent event) {
        if (event.location.startsWith(GuidePage.SCHEME)) {
            event.doit = false;
            open(event.location.substring(GuidePage.SCHEME.length()));
        } else if (event.location.startsWith("http")) {
            event.doit = false;
            Program.launch(event.location);
        }
    }

    /** Opens the page for a part of the workbench. */
    void openFor(String partId) {
        open(guide.pageOf(partId));
    }

    /** Opens a page by its name; the one before can be gone back to. */
    public void open(String name) {
        if (!name.equals(page)) {
            before.push(page);
        }
        show(name);
    }

    /** Shows the pages with all the words. */
    public void search(String words) {
        if (!words.isBlank()) {
            markdown = guide.search(words, count -> texts.get("help.found", words.strip(), count));
            render();
        }
    }

    private void show(String name) {
        page = name;
        markdown = guide.page(name).orElseGet(() -> "# " + texts.get("help.none", name));
        back.setEnabled(!before.isEmpty());
        render();
    }

    private void render() {
        if (browser == null) {
            plain.setText(markdown);
        } else {
            browser.setText(GuidePage.html(markdown, Language.locale(), Appearance.isDark()));
        }
    }

    /** The name of the page shown. */
    public String page() {
        return page;
    }

    /** What is shown, as Markdown. */
    public String markdown() {
        return markdown;
    }

    /** The browser that shows it; {@code null} where there is none. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void setFocus() {
        (browser == null ? plain : browser).setFocus();
    }
}
