package org.bunkai.workbench.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.exchange.DeviceType;
import org.bunkai.exchange.ImportPlan;
import org.bunkai.exchange.ImportRow;
import org.bunkai.exchange.ImportRow.Outcome;
import org.bunkai.exchange.ImportTarget;
import org.bunkai.exchange.source.ImportSource;
import org.bunkai.exchange.source.ImportSources;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Facility;
import org.bunkai.workbench.dialog.AreaDialog;
import org.bunkai.workbench.emf.ElementWords;
import org.bunkai.workbench.emf.OutcomeStyle;
import org.bunkai.workbench.emf.StyledCells;
import org.bunkai.workbench.emf.TextColumns;
import org.bunkai.workbench.importing.ChoiceGrid.Line;
import org.bunkai.workbench.model.Language;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a table, shows what its columns and words mean and what each row would do; OK does it. */
final class ImportDialog extends AreaDialog {

    private static final int WIDTH = 1080;
    private static final int HEIGHT = 820;
    private static final int[] ROWS_AND_DETAIL = {70, 30};
    private static final int[] MAPPING_AND_PREVIEW = {45, 55};
    private static final int[] COLUMNS_AND_TYPES = {60, 40};

    /** Columns of the preview. */
    private enum Column { ROW, OUTCOME, NAME, DETAIL }

    private final Messages texts;
    private final ImportState state;
    private final ImportSources sources;
    private Path file;
    private Text fileName;
    private Button browse;
    private Combo source;
    private Combo facility;
    private Button addMissing;
    private ChoiceGrid<ImportTarget> columns;
    private ChoiceGrid<Optional<DeviceType>> types;
    private Label summary;
    private TableViewer preview;
    private Text detail;

    ImportDialog(Shell shell, ImportState state, ImportSources sources) {
        this(shell, state, sources, Messages.of(ImportDialog.class, Language.locale()));
    }

    private ImportDialog(Shell shell, ImportState state, ImportSources sources, Messages texts) {
        super(shell, texts.word("import.title"), texts.word("import.title"), texts.word("import.message"), 1);
        this.texts = texts;
        this.state = state;
        this.sources = sources;
    }

    /** Opens a file with the source that fits its name, else the one that is chosen. */
    void choose(Path chosen) {
        file = chosen;
        fileName.setText(chosen.toString());
        sources.of(chosen).ifPresent(found -> source.select(sources.all().indexOf(found)));
        read();
    }

    /** What the columns mean. */
    ChoiceGrid<ImportTarget> columns() {
        return columns;
    }

    /** What the words for kinds of devices mean. */
    ChoiceGrid<Optional<DeviceType>> types() {
        return types;
    }

    /** How many rows do what. */
    String summary() {
        return summary.getText();
    }

    /** What each row does. */
    TableViewer preview() {
        return preview;
    }

    /** All of the row that is selected. */
    String detail() {
        return detail.getText();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected void fill(Composite area) {
        createChoices(area);
        SashForm parts = new SashForm(area, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        SashForm mappings = new SashForm(parts, SWT.HORIZONTAL);
        columns = new ChoiceGrid<>(titled(mappings, "import.columns"), targets(), target -> target.label(Language.locale()),
                (heading, target) -> change(() -> state.map(heading, target)));
        types = new ChoiceGrid<>(titled(mappings, "import.types"), kinds(),
                type -> type.map(t -> t.label(Language.locale())).orElse(texts.word("import.unknownType")),
                (word, type) -> change(() -> state.map(word, type.orElse(null))));
        mappings.setWeights(COLUMNS_AND_TYPES);
        createPreview(parts);
        parts.setWeights(MAPPING_AND_PREVIEW);
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        browse.setFocus();
        refresh();
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, texts.word("import.finish"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        state.finish(texts.get("import.command", file.getFileName().toString()));
        super.okPressed();
    }

    private void createChoices(Composite area) {
        Composite line = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        GridLayoutFactory.fillDefaults().numColumns(4).applyTo(line);
        new Label(line, SWT.NONE).setText(texts.word("import.file"));
        fileName = new Text(line, SWT.BORDER | SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(fileName);
        browse = new Button(line, SWT.PUSH);
        browse.setText(texts.word("import.browse"));
        browse.addListener(SWT.Selection, event -> browse());
        new Label(line, SWT.NONE).setText(texts.word("import.source"));
        source = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        sources.all().forEach(each -> source.add(each.label(Language.locale())));
        source.select(0);
        source.addListener(SWT.Selection, event -> read());
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(source);
        new Label(line, SWT.NONE).setText(texts.word("import.facility"));
        facility = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        List<Facility> facilities = state.facilities();
        facilities.forEach(each -> facility.add(ElementWords.full(each)));
        state.facility().ifPresent(standard -> facility.select(facilities.indexOf(standard)));
        facility.addListener(SWT.Selection, event -> change(() -> state.standIn(facilities.get(facility.getSelectionIndex()))));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(facility);
        addMissing = new Button(line, SWT.CHECK);
        addMissing.setText(texts.word("import.addMissing"));
        addMissing.addListener(SWT.Selection, event -> change(() -> state.addMissing(addMissing.getSelection())));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(addMissing);
    }

    private Composite titled(Composite parent, String key) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        new Label(pane, SWT.NONE).setText(texts.word(key));
        return pane;
    }

    private void createPreview(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(pane);
        summary = new Label(pane, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary);
        SashForm rows = new SashForm(pane, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(rows);
        preview = new TableViewer(rows, SWT.BORDER | SWT.FULL_SELECTION | SWT.VIRTUAL);
        new TextColumns(texts, "import").add(preview, Column.values(),
                column -> new StyledCells<>(ImportRow.class, row -> cell(row, column)));
        preview.setUseHashlookup(true);
        preview.setContentProvider(ArrayContentProvider.getInstance());
        preview.addSelectionChangedListener(event -> explain());
        detail = new Text(rows, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        rows.setWeights(ROWS_AND_DETAIL);
    }

    /** Shows all of the selected row, which is longer than a line of the table. */
    private void explain() {
        detail.setText(preview.getStructuredSelection().getFirstElement() instanceof ImportRow row ? String.join("\n", row.details()) : "");
    }

    private StyledString cell(ImportRow row, Column column) {
        return switch (column) {
            case ROW -> new StyledString(Integer.toString(row.number()));
            case OUTCOME -> new StyledString(texts.word("import." + row.outcome()), row.outcome() == Outcome.PROBLEM
                    ? OutcomeStyle.of(org.bunkai.validation.api.Outcome.VIOLATED) : null);
            case NAME -> new StyledString(row.name());
            case DETAIL -> new StyledString(row.detail());
        };
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        String all = sources.all().stream().flatMap(each -> each.patterns().stream()).distinct().collect(Collectors.joining(";"));
        dialog.setFilterExtensions(new String[] {all, "*"});
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::choose);
    }

    private void read() {
        if (file != null && source.getSelectionIndex() >= 0) {
            ImportSource chosen = sources.all().get(source.getSelectionIndex());
            change(() -> state.open(chosen, file));
        }
    }

    private void change(Runnable change) {
        change.run();
        refresh();
    }

    private void refresh() {
        setErrorMessage(state.problem().orElse(null));
        addMissing.setSelection(state.mapping().addMissing());
        columns.show(state.table().map(table -> table.headings().stream()
                .map(heading -> new Line(heading, heading, table.sample(heading))).toList()).orElse(List.of()),
                heading -> state.mapping().target(heading));
        types.show(state.words().stream().map(this::line).toList(), word -> state.mapping().type(word));
        List<ImportRow> rows = new ArrayList<>(state.plan().map(ImportPlan::rows).orElse(List.of()));
        rows.sort(Comparator.comparing(row -> row.outcome() != Outcome.PROBLEM));
        preview.setInput(rows);
        explain();
        summary.setText(state.plan().map(this::counts).orElse(texts.word("import.preview")));
        getButton(IDialogConstants.OK_ID).setEnabled(state.plan().filter(plan -> !plan.isEmpty()).isPresent());
    }

    private Line line(ImportPlan.Word word) {
        return new Line(word.word(), word.word().isEmpty() ? texts.word("import.empty") : word.word(),
                texts.get("import.rows", Integer.toString(word.rows())));
    }

    private String counts(ImportPlan plan) {
        return Stream.of(Outcome.values()).map(outcome -> texts.get("import.count", texts.word("import." + outcome),
                Integer.toString(plan.rows(outcome).size()))).collect(Collectors.joining(texts.word("import.between")))
                + (plan.additions().isEmpty() ? "" : texts.get("import.additions", Integer.toString(plan.additions().size())));
    }

    /** All meanings of a column, "not imported" first. */
    private static List<ImportTarget> targets() {
        return Stream.concat(Stream.of(ImportTarget.NONE), ImportTarget.all().stream()).toList();
    }

    /** All kinds of devices, "unknown" first. */
    private static List<Optional<DeviceType>> kinds() {
        return Stream.concat(Stream.of(Optional.<DeviceType>empty()), DeviceType.all().stream().map(Optional::of)).toList();
    }
}
