package org.bunkai.workbench.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.bunkai.fixes.FixContext;
import org.bunkai.fixes.FixValues;
import org.bunkai.fixes.Fixes;
import org.bunkai.fixes.Offer;
import org.bunkai.model.Messages;
import org.bunkai.session.ModelSession;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.model.Services;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** What can be recorded because of the selected findings: each choice is one command, and one undo takes it back for all of them. */
final class FixMenu extends MenuManager {

    /** More would not be read. */
    private static final int MOST = 20;

    private final Messages texts;
    private final ModelSession session;
    private final Shell shell;

    FixMenu(Messages texts, ModelSession session, Shell shell, Supplier<List<Finding>> findings) {
        super(texts.word("fix.menu"));
        this.texts = texts;
        this.session = session;
        this.shell = shell;
        setRemoveAllWhenShown(true);
        addMenuListener(menu -> fill(findings.get()));
        add(new Action("") {
        });
    }

    private void fill(List<Finding> findings) {
        List<Offer> offers = offers(session, findings);
        offers.stream().limit(MOST).forEach(offer -> {
            String label = offer.label(Language.locale());
            add(new Action(offer.missing(FixValues.none()).isEmpty() ? label : label + "…") {
                @Override
                public void run() {
                    apply(offer);
                }
            });
        });
        if (offers.isEmpty()) {
            Action none = new Action(texts.word("fix.none")) {
            };
            none.setEnabled(false);
            add(none);
        }
    }

    /** What can be recorded because of findings of a session; empty if nothing fits all of them. */
    static List<Offer> offers(ModelSession session, List<Finding> findings) {
        Optional<Fixes> fixes = Services.get(Fixes.class);
        if (fixes.isEmpty() || findings.isEmpty() || session.result().isEmpty()) {
            return List.of();
        }
        return fixes.get().offers(findings.stream()
                .map(finding -> new FixContext(finding, element -> live(session, element), session.result().get().asOf()))
                .filter(FixContext::isCurrent).toList());
    }

    private static EObject live(ModelSession session, EObject element) {
        return session.live(element).orElse(null);
    }

    private void apply(Offer offer) {
        FixValues values = FixValues.none();
        if (!offer.inputs().isEmpty()) {
            FixDialog dialog = new FixDialog(shell, texts, offer);
            if (dialog.open() != Window.OK) {
                return;
            }
            values = dialog.values();
        }
        session.execute(offer.command(session.domain(), values, Language.locale()));
    }
}
