package org.bunkai.workbench.decisions;

import java.util.Optional;

import org.bunkai.model.Messages;
import org.bunkai.validation.engine.RuleMetadata.Parameter;
import org.bunkai.workbench.decisions.CheckSettings.Choice;
import org.bunkai.workbench.decisions.CheckSettings.Setting;
import org.bunkai.workbench.dialog.Entry;
import org.bunkai.workbench.dialog.EntryDialog;
import org.bunkai.workbench.model.Language;
import org.eclipse.swt.widgets.Shell;

/** Asks for a parameter's value and why it differs from the standard. */
final class ChoiceDialog extends EntryDialog {

    private final Messages texts;
    private final Parameter parameter;
    private final Optional<Choice> before;
    private Entry<String> value;
    private Entry<String> reason;

    /**
     * @param title of the rule
     * @param before the value so far, if it is not the standard one
     */
    ChoiceDialog(Shell shell, Messages texts, String title, Setting setting, Optional<Choice> before) {
        super(shell, texts.word("settings.parameter"), title, standard(texts, setting.parameter()));
        this.texts = texts;
        this.parameter = setting.parameter();
        this.before = before;
    }

    /** The standard value and why it is that. */
    static String standard(Messages texts, Parameter parameter) {
        return texts.get("settings.standard", parameter.name(), parameter.defaultValue().toString(), unit(parameter),
                parameter.reason(Language.locale()));
    }

    static String unit(Parameter parameter) {
        return parameter.unit() == null ? "" : parameter.unit();
    }

    @Override
    protected void createEntries() {
        value = text(texts.word("settings.column.OWN"), true, before.map(Choice::value).orElse(""));
        reason = text(texts.word("settings.column.REASON"), true, before.map(Choice::reason).orElse(""));
    }

    @Override
    protected Optional<String> problem() {
        return value.value().filter(text -> !parameter.accepts(text)).map(text -> texts.get("settings.wrong." + parameter.type(), text));
    }

    /** What was said. */
    Choice choice() {
        return new Choice(value.value().orElseThrow(), reason.value().orElseThrow());
    }
}
