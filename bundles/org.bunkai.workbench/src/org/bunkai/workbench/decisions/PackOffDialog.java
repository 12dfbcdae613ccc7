package org.bunkai.workbench.decisions;

import org.bunkai.model.Messages;
import org.bunkai.workbench.dialog.Entry;
import org.bunkai.workbench.dialog.EntryDialog;
import org.eclipse.swt.widgets.Shell;

/** Asks why a pack is switched off: the report prints it. */
final class PackOffDialog extends EntryDialog {

    private final Messages texts;
    private Entry<String> reason;

    PackOffDialog(Shell shell, Messages texts, String pack) {
        super(shell, texts.word("settings.packOff"), pack, texts.word("settings.packOff.message"));
        this.texts = texts;
    }

    @Override
    protected void createEntries() {
        reason = text(texts.word("settings.column.REASON"), true, "");
    }

    /** What was said. */
    String reason() {
        return reason.value().orElseThrow();
    }
}
