package org.bunkai.workbench.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.HandaTest;
import org.bunkai.workbench.Workbench;
import org.bunkai.workbench.model.Language;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;

/** What is recorded from a finding cures it, for one or for several, and one undo takes it back. */
class FixTest extends HandaTest {

    @Test
    void anAnswerCuresAllQuestionsOfItsKindAtOnce() {
        List<Finding> alike = questions().collect(Collectors.groupingBy(f -> List.of(f.rule().id(), f.missing().getFirst().feature())))
                .values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        assertTrue(alike.size() > 1, "several");
        answer(alike);
        CheckResult after = Workbench.waitForNewer(session, before);
        List<String> open = after.findings().stream().map(Finding::id).toList();
        alike.forEach(finding -> assertFalse(open.contains(finding.id()), finding.id()));

        Workbench.run(IWorkbenchCommandConstants.EDIT_UNDO);
        CheckResult again = Workbench.waitForNewer(session, after);
        assertEquals(before.findings().stream().map(Finding::id).toList(), again.findings().stream().map(Finding::id).toList());
        assertFalse(session.isDirty());
    }

    private Stream<Finding> questions() {
        return before.questions().stream().filter(f -> f.missing().size() == 1
                && f.missing().getFirst().feature().getEType() == ArchitecturePackage.eINSTANCE.getAnswer());
    }

    private void answer(List<Finding> findings) {
        MenuManager manager = new MenuManager();
        FixMenu fixes = new FixMenu(Messages.of(FixMenu.class, Language.locale()), session, Workbench.window().getShell(), () -> findings);
        manager.add(fixes);
        Menu menu = manager.createContextMenu(Workbench.window().getShell());
        menu.notifyListeners(SWT.Show, new Event());
        fixes.getMenu().notifyListeners(SWT.Show, new Event());
        IAction offer = Stream.of(fixes.getItems()).filter(ActionContributionItem.class::isInstance)
                .map(item -> ((ActionContributionItem) item).getAction()).findFirst().orElseThrow();
        if (offer.getText().endsWith("…")) {
            Workbench.inDialog(offer::run, dialog -> {
                Combo choice = Workbench.controls(dialog, Combo.class).getFirst();
                assertFalse(Workbench.isEnabled(dialog, "OK"), "nobody has answered yet");
                choice.select(0);
                choice.notifyListeners(SWT.Selection, new Event());
                Workbench.picture("fix");
                Workbench.press(dialog, "OK");
            });
        } else {
            offer.run();
        }
        menu.dispose();
    }
}
