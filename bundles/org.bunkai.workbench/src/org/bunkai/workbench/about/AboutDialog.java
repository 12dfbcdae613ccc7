package org.bunkai.workbench.about;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.workbench.emf.Images;
import org.bunkai.workbench.emf.TextClipboard;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.osgi.framework.FrameworkUtil;

/** Version, installed rule packs, licences of what is shipped; the platform's installation details are one button away. */
public final class AboutDialog extends Dialog {

    private static final String INSTALLATION = "org.eclipse.ui.help.installationDialog";
    private static final List<String> PACK_COLUMNS = List.of("id", "name", "editions", "version", "rules");
    private static final List<String> LICENCE_COLUMNS = List.of("bundle", "version", "licence", "statedBy");

    private final Messages texts = Messages.of(AboutDialog.class, Language.locale());
    private final List<List<String>> packs = Inventory.lines(texts);
    private final List<List<String>> licences = ThirdParty.shipped().stream().map(ThirdParty::cells).toList();
    private final IWorkbenchWindow window;

    public AboutDialog(IWorkbenchWindow window) {
        super(window.getShell());
        this.window = window;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(texts.word("about.title"));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(820, 520);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite head = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 2).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label image = new Label(head, SWT.NONE);
        image.setImage(new LocalResourceManager(JFaceResources.getResources(), image).get(Images.own("about")));
        GridDataFactory.swtDefaults().span(1, 2).applyTo(image);
        Label name = new Label(head, SWT.NONE);
        name.setFont(JFaceResources.getHeaderFont());
        name.setText("Bunkai 分界 " + version());
        Label what = new Label(head, SWT.WRAP);
        what.setText(texts.word("about.what"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
        TabFolder tabs = new TabFolder(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs);
        table(tabs, "about.packs", PACK_COLUMNS, packs);
        table(tabs, "about.licences", LICENCE_COLUMNS, licences);
        return area;
    }

    private static String version() {
        return FrameworkUtil.getBundle(AboutDialog.class).getVersion().toString();
    }

    private void table(TabFolder tabs, String key, List<String> columns, List<List<String>> lines) {
        Table table = new Table(tabs, SWT.FULL_SELECTION | SWT.MULTI);
        table.setHeaderVisible(true);
        columns.forEach(column -> new TableColumn(table, SWT.NONE).setText(texts.word(key + "." + column)));
        lines.forEach(line -> new TableItem(table, SWT.NONE).setText(line.toArray(String[]::new)));
        Stream.of(table.getColumns()).forEach(TableColumn::pack);
        TabItem tab = new TabItem(tabs, SWT.NONE);
        tab.setText(texts.get(key, lines.size()));
        tab.setControl(table);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.DETAILS_ID, texts.word("about.installation"), false);
        createButton(parent, IDialogConstants.CLIENT_ID, texts.word("about.copy"), false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        switch (button) {
            case IDialogConstants.DETAILS_ID -> Problems.run(getShell(),
                    () -> window.getService(IHandlerService.class).executeCommand(INSTALLATION, null));
            case IDialogConstants.CLIENT_ID -> TextClipboard.put(text());
            default -> super.buttonPressed(button);
        }
    }

    /** Everything it says, for a message to whoever helps. */
    public String text() {
        return Stream.concat(Stream.of("Bunkai " + version()), Stream.concat(packs.stream(), licences.stream())
                .map(line -> String.join("\t", line))).collect(Collectors.joining(System.lineSeparator()));
    }
}
