package org.bunkai.workbench.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.bunkai.fixes.FixInput;
import org.bunkai.fixes.FixValues;
import org.bunkai.fixes.Offer;
import org.bunkai.model.Messages;
import org.bunkai.workbench.dialog.Entry;
import org.bunkai.workbench.dialog.EntryDialog;
import org.bunkai.workbench.emf.DateText;
import org.bunkai.workbench.emf.ElementWords;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

/** Asks for what only people know. */
final class FixDialog extends EntryDialog {

    private final Messages texts;
    private final Offer offer;
    private final Map<FixInput, Entry<?>> entries = new LinkedHashMap<>();

    FixDialog(Shell shell, Messages texts, Offer offer) {
        super(shell, texts.word("fix.title"), offer.label(Language.locale()), texts.word("fix.message"));
        this.texts = texts;
        this.offer = offer;
    }

    /** What was said. */
    FixValues values() {
        FixValues said = FixValues.none();
        for (Map.Entry<FixInput, Entry<?>> entry : entries.entrySet()) {
            Optional<?> value = entry.getValue().value();
            said = value.isPresent() ? said.with(entry.getKey().feature(), value.get()) : said;
        }
        return said;
    }

    @Override
    protected void createEntries() {
        offer.inputs().forEach(input -> entries.put(input, entry(input)));
    }

    private Entry<?> entry(FixInput input) {
        String label = input.label(Language.locale());
        return switch (input.kind()) {
            case CHOICE, ELEMENT -> choice(label, input.required(), input.candidates(), FixDialog::word, input.suggestion());
            case CHOICES, ELEMENTS -> choices(label, input.required(), input.candidates(), FixDialog::word,
                    (List<?>) input.suggestion().orElse(List.of()));
            default -> typed(label, input.required(), input.suggestion().map(Object::toString).orElse(""),
                    texts.word("fix.as." + input.kind()), typed -> parse(input, typed));
        };
    }

    private static Object parse(FixInput input, String typed) {
        return switch (input.kind()) {
            case DATE -> DateText.parse(typed);
            case NUMBER -> Integer.valueOf(typed);
            case TEXTS -> List.of(typed);
            default -> typed;
        };
    }

    private static String word(Object candidate) {
        return switch (candidate) {
            case Enumerator literal -> Language.labels().of(literal);
            case EObject element -> ElementWords.full(element);
            default -> candidate.toString();
        };
    }

    @Override
    protected Optional<String> problem() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().value().filter(value -> !entry.getKey().accepts(value)).isPresent()).findFirst()
                .map(entry -> texts.get("fix.refused", entry.getKey().label(Language.locale()), entry.getValue().value().get().toString()));
    }
}
