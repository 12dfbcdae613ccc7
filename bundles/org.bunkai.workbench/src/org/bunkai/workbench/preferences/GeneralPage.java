package org.bunkai.workbench.preferences;

import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.notation.Overlay;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Problems;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.RadioGroupFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Language, overlay of drawings, CPU time of rules. */
public final class GeneralPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final int MOST_SECONDS = 3600;

    private final Messages texts = Messages.of(GeneralPage.class, Language.locale());

    /** The page as the extension registry makes it. */
    public GeneralPage() {
        super(GRID);
        setPreferenceStore(Settings.store());
    }

    @Override
    public void init(IWorkbench workbench) {
        setDescription(texts.word("general.description"));
    }

    @Override
    protected void createFieldEditors() {
        addField(radios(Settings.LANGUAGE, "language", "ja", "en"));
        addField(radios(Settings.OVERLAY, "overlay", Stream.of(Overlay.values()).map(Overlay::name).toArray(String[]::new)));
        IntegerFieldEditor seconds = new IntegerFieldEditor(Settings.CPU_SECONDS, texts.word("cpu"), getFieldEditorParent());
        seconds.setValidRange(1, MOST_SECONDS);
        seconds.setErrorMessage(texts.get("cpu.wrong", MOST_SECONDS));
        seconds.getLabelControl(getFieldEditorParent()).setToolTipText(texts.word("cpu.help"));
        addField(seconds);
    }

    private RadioGroupFieldEditor radios(String preference, String key, String... values) {
        String[][] choices = new String[values.length][];
        for (int i = 0; i < values.length; i++) {
            choices[i] = new String[] {texts.word(key + "." + values[i]), values[i]};
        }
        return new RadioGroupFieldEditor(preference, texts.word(key), 1, choices, getFieldEditorParent(), true);
    }

    @Override
    public boolean performOk() {
        String before = Settings.language().getLanguage();
        boolean done = super.performOk();
        String chosen = Settings.language().getLanguage();
        if (done && !chosen.equals(before)) {
            done = Problems.run(getShell(), () -> new LanguageFile(
                    Platform.getStateLocation(FrameworkUtil.getBundle(GeneralPage.class)).toPath()).write(Settings.language()));
            offerRestart();
        }
        return done;
    }

    private void offerRestart() {
        if (MessageDialog.openQuestion(getShell(), texts.word("restart.title"), texts.word("restart"))) {
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
    }
}
