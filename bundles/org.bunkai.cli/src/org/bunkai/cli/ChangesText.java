package org.bunkai.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.bunkai.assessment.ChangesSince;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.assessment.BaselineFinding;
import org.bunkai.validation.engine.Finding;

/** Where a model differs from the one approved, in words for a terminal. */
final class ChangesText {

    private final Messages texts;
    private final PrintWriter out;
    private final DiffText differences;

    ChangesText(Context context) {
        this.texts = context.texts();
        this.out = context.session().out();
        this.differences = new DiffText(context);
    }

    /** Changed elements with their facts, new findings, fixed findings; nothing of what there is none. */
    void write(ChangesSince since, FindingTexts words) {
        list("approval.elements", since.elements(), e -> differences.element(e, words));
        list("approval.added", since.added(), f -> added(f, words));
        list("approval.fixed", since.fixed(), this::fixed);
    }

    private <T> void list(String title, List<T> items, Consumer<T> writer) {
        if (!items.isEmpty()) {
            out.println();
            out.println(texts.get(title, Integer.toString(items.size())));
            items.forEach(writer);
        }
    }

    private void added(Finding finding, FindingTexts words) {
        out.println(words.message(finding));
        out.println("    " + finding.id());
    }

    private void fixed(BaselineFinding finding) {
        out.println(Messages.oneLine(texts.locale().equals(Locale.JAPANESE) ? finding.getMessageJa() : finding.getMessageEn()));
        out.println("    " + finding.getFinding());
    }
}
