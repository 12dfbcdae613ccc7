package org.bunkai.workbench.decisions;

import java.util.function.Consumer;

import org.bunkai.model.Messages;
import org.bunkai.validation.engine.RuleTexts;
import org.bunkai.validation.engine.RunResult.PackEntry;
import org.bunkai.workbench.decisions.CheckSettings.Choice;
import org.bunkai.workbench.decisions.CheckSettings.Setting;
import org.bunkai.workbench.dialog.AreaDialog;
import org.bunkai.workbench.emf.TextColumns;
import org.bunkai.workbench.model.Language;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** 検査の設定: packs on and off, and the numbers that the guideline leaves open, each with a reason that the report prints. */
final class CheckSettingsDialog extends AreaDialog {

    private static final int WIDTH = 900;
    private static final int PACKS_HEIGHT = 150;
    private static final int PARAMETERS_HEIGHT = 280;

    private enum PackColumn {
        PACK, ID, VERSION, RULES, REASON
    }

    private enum ParameterColumn {
        RULE, NAME, STANDARD, OWN, REASON
    }

    private final Messages texts;
    private final TextColumns columns;
    private final CheckSettings settings;
    private final RuleTexts rules;
    private CheckboxTableViewer packs;
    private TableViewer parameters;

    CheckSettingsDialog(Shell shell, Messages texts, CheckSettings settings, RuleTexts rules) {
        super(shell, texts.word("settings.title"), texts.word("settings.title"), texts.word("settings.message"), 1);
        this.texts = texts;
        columns = new TextColumns(texts, "settings");
        this.settings = settings;
        this.rules = rules;
    }

    @Override
    protected void fill(Composite area) {
        createPacks(area);
        createParameters(area);
    }

    private void createPacks(Composite area) {
        new Label(area, SWT.NONE).setText(texts.word("settings.packs"));
        packs = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.FULL_SELECTION);
        layout(packs, PACKS_HEIGHT);
        columns.add(packs, PackColumn.values(),
                column -> ColumnLabelProvider.createTextProvider(line -> text((PackEntry) line, column)));
        packs.setInput(settings.packs());
        settings.packs().forEach(pack -> packs.setChecked(pack, settings.off(pack).isEmpty()));
        packs.addCheckStateListener(event -> {
            PackEntry pack = (PackEntry) event.getElement();
            if (event.getChecked()) {
                settings.switchOn(pack);
            } else {
                switchOff(pack);
            }
            packs.update(pack, null);
        });
    }

    private static String name(PackEntry pack) {
        return pack.info().name(Language.locale());
    }

    private void switchOff(PackEntry pack) {
        PackOffDialog dialog = new PackOffDialog(getShell(), texts, name(pack));
        if (dialog.open() == Window.OK) {
            settings.switchOff(pack, dialog.reason());
        } else {
            packs.setChecked(pack, true);
        }
    }

    private void createParameters(Composite area) {
        new Label(area, SWT.NONE).setText(texts.word("settings.parameters"));
        parameters = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        layout(parameters, PARAMETERS_HEIGHT);
        columns.add(parameters, ParameterColumn.values(),
                column -> ColumnLabelProvider.createTextProvider(line -> text((Setting) line, column)));
        parameters.setInput(settings.parameters());
        parameters.addDoubleClickListener(event -> change());
        Composite buttons = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
        Button change = button(buttons, "settings.change", this::change);
        Button reset = button(buttons, "settings.reset", () -> onSelected(settings::reset));
        parameters.addSelectionChangedListener(event -> {
            change.setEnabled(!event.getSelection().isEmpty());
            reset.setEnabled(!event.getSelection().isEmpty());
        });
    }

    private Button button(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(texts.word(key));
        button.setEnabled(false);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }

    private void change() {
        onSelected(setting -> {
            ChoiceDialog dialog = new ChoiceDialog(getShell(), texts, rules.title(setting.rule(), Language.locale()), setting,
                    settings.own(setting));
            if (dialog.open() == Window.OK) {
                settings.choose(setting, dialog.choice());
            }
        });
    }

    private void onSelected(Consumer<Setting> action) {
        if (parameters.getStructuredSelection().getFirstElement() instanceof Setting setting) {
            action.accept(setting);
            parameters.update(setting, null);
        }
    }

    private static void layout(TableViewer viewer, int height) {
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, height).applyTo(viewer.getControl());
    }

    private String text(PackEntry pack, PackColumn column) {
        return switch (column) {
            case PACK -> name(pack);
            case ID -> pack.info().id();
            case VERSION -> pack.info().version();
            case RULES -> Integer.toString(pack.rules());
            case REASON -> settings.off(pack).orElse("");
        };
    }

    private String text(Setting setting, ParameterColumn column) {
        return switch (column) {
            case RULE -> rules.title(setting.rule(), Language.locale());
            case NAME -> setting.parameter().name();
            case STANDARD -> texts.get("decision.value", setting.parameter().defaultValue().toString(),
                    ChoiceDialog.unit(setting.parameter()));
            case OWN -> settings.own(setting).map(Choice::value).orElse("");
            case REASON -> settings.own(setting).map(Choice::reason).orElse("");
        };
    }
}
