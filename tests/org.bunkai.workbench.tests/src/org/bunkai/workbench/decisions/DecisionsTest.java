package org.bunkai.workbench.decisions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.assessment.AttestedAnswer;
import org.bunkai.model.guideline.Clause;
import org.bunkai.validation.engine.Finding;
import org.bunkai.workbench.HandaTest;
import org.bunkai.workbench.Workbench;
import org.bunkai.workbench.decisions.DecisionLine.Column;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.actions.ActionFactory;
import org.junit.jupiter.api.Test;

/** What people decide in the workbench stands in the assessment beside the model, and counts at once. */
class DecisionsTest extends HandaTest {

    private static final String OK = "OK";

    @Test
    void aFindingIsAcceptedAndOpenAgain() throws Exception {
        Finding worst = before.violations().getFirst();
        Workbench.inDialog(() -> entry(List.of(worst), "受容する…").run(), dialog -> {
            List<Text> fields = Workbench.controls(dialog, Text.class).stream().filter(Text::getEditable).toList();
            fields.get(0).setText("更新まで切り離して運用する");
            fields.get(2).setText("情報部 佐藤");
            fields.get(3).setText("院長");
            fields.get(5).setText(before.asOf().plusMonths(3).toString().replace('-', '/'));
            Workbench.picture("waive");
            Workbench.press(dialog, OK);
        });
        CheckResult accepted = Workbench.waitForNewer(session, before);
        assertTrue(accepted.isWaived(worst));
        assertEquals(before.violations().size() - 1, accepted.violations().size());
        assertFalse(session.isDirty(), "the model is as it was");
        assertTrue(Files.readString(folder.resolve("model.assessment")).contains("reason=\"更新まで切り離して運用する\""));

        DecisionsView view = Workbench.view(DecisionsView.ID, DecisionsView.class);
        DecisionLine line = (DecisionLine) view.viewer().getElementAt(0);
        assertEquals(List.of("受容", "有効", "指摘 1 件を受容", "責任者 情報部 佐藤・承認者 院長", "更新まで切り離して運用する"),
                Stream.of(Column.KIND, Column.STATE, Column.DECISION, Column.PERSON, Column.REASON).map(line.cells()::get).toList());
        Workbench.screenshot("decisions");
        view.viewer().setSelection(new StructuredSelection(line));
        IAction delete = view.getViewSite().getActionBars().getGlobalActionHandler(ActionFactory.DELETE.getId());
        Workbench.inDialog(delete::run, dialog -> Workbench.press(dialog, OK));
        CheckResult again = Workbench.waitForNewer(session, accepted);
        assertFalse(again.isWaived(worst));
        assertEquals(0, view.viewer().getTable().getItemCount());
    }

    @Test
    void nothingIsAcceptedUntilYesterday() {
        Finding worst = before.violations().getFirst();
        Workbench.inDialog(() -> entry(List.of(worst), "受容する…").run(), dialog -> {
            List<Text> fields = Workbench.controls(dialog, Text.class).stream().filter(Text::getEditable).toList();
            Stream.of(0, 2, 3).forEach(i -> fields.get(i).setText("x"));
            fields.get(5).setText(before.asOf().minusDays(1).toString());
            assertFalse(Workbench.isEnabled(dialog, OK));
            fields.get(5).setText("来年");
            assertFalse(Workbench.isEnabled(dialog, OK));
            fields.get(5).setText(before.asOf().toString());
            assertTrue(Workbench.isEnabled(dialog, OK));
            Workbench.press(dialog, "キャンセル");
        });
        assertFalse(Files.exists(folder.resolve("model.assessment")));
    }

    @Test
    void aClauseIsAnsweredForAllFacilities() throws Exception {
        Clause clause = before.clauses().stream().map(ClauseResult::clause).filter(c -> c.getId().equals("v6.plan.15.4")).findFirst()
                .orElseThrow();
        MenuManager menu = new MenuManager();
        new Decisions(Workbench.page(), session, before).fill(menu, clause);
        Workbench.inDialog(() -> entry(menu, "自己点検を記録…").run(), dialog -> {
            List<Combo> choices = Workbench.controls(dialog, Combo.class);
            choices.get(2).select(1);
            choices.get(2).notifyListeners(SWT.Selection, new Event());
            List<Text> fields = Workbench.controls(dialog, Text.class).stream().filter(Text::getEditable).toList();
            fields.get(0).setText("企画管理者 田中");
            Workbench.picture("attest");
            Workbench.press(dialog, OK);
        });
        CheckResult answered = Workbench.waitForNewer(session, before);
        assertEquals(List.of(AttestedAnswer.NO),
                answered.assessment().attestations().stream().map(use -> use.attestation().getAnswer()).toList());
        assertEquals(LocalDate.now(), answered.assessment().attestations().getFirst().attestation().getOn());
        assertEquals(before.violations().size() + 1, answered.violations().size(), "no is a violation");
    }

    @Test
    void anApprovalHoldsUntilTheModelChanges() throws Exception {
        Workbench.inDialog(() -> Workbench.run("org.bunkai.workbench.approve"), dialog -> {
            List<Combo> choices = Workbench.controls(dialog, Combo.class);
            List<Text> fields = Workbench.controls(dialog, Text.class).stream().filter(Text::getEditable).toList();
            select(choices.get(0), 2);
            fields.get(0).setText("院長 山田");
            assertFalse(Workbench.isEnabled(dialog, OK), "nobody approves without a decision");
            select(choices.get(1), 2);
            assertFalse(Workbench.isEnabled(dialog, OK), "conditions are missing");
            fields.get(2).setText("3月までに更新する");
            assertTrue(Workbench.isEnabled(dialog, OK));
            select(choices.get(0), 0);
            assertFalse(Workbench.isEnabled(dialog, OK), "who drafts does not decide");
            select(choices.get(0), 2);
            fields.get(1).setText(LocalDate.now().plusDays(1).toString());
            assertFalse(Workbench.isEnabled(dialog, OK), "tomorrow");
            fields.get(1).setText(before.asOf().minusDays(1).toString());
            assertFalse(Workbench.isEnabled(dialog, OK), "the model was not yet as it is");
            fields.get(1).setText(before.asOf().toString());
            Workbench.picture("approve");
            Workbench.press(dialog, OK);
        });
        CheckResult approved = Workbench.waitForNewer(session, before);
        String fingerprint = approved.assessment().approvals().getFirst().getModelFingerprint();
        assertTrue(Files.exists(folder.resolve("model." + fingerprint + ".approved")));
        DecisionsView view = Workbench.view(DecisionsView.ID, DecisionsView.class);
        assertEquals(List.of("承認", "有効", "構成 " + fingerprint, "条件付認可", "院長 山田(" + before.asOf() + ")", "3月までに更新する"),
                cells(view));
        session.execute(SetCommand.create(session.domain(), session.architecture(), ArchitecturePackage.eINSTANCE.getElement_Name(), "新"));
        Workbench.waitForNewer(session, approved);
        assertEquals("以後に変更あり", cells(view).get(1));
    }

    private static List<String> cells(DecisionsView view) {
        DecisionLine line = (DecisionLine) view.viewer().getElementAt(0);
        return Stream.of(Column.KIND, Column.STATE, Column.SUBJECT, Column.DECISION, Column.PERSON, Column.REASON).map(line.cells()::get)
                .toList();
    }

    private static void select(Combo combo, int index) {
        combo.select(index);
        combo.notifyListeners(SWT.Selection, new Event());
    }

    @Test
    void settingsNameEveryPack() throws Exception {
        Workbench.inDialog(() -> Workbench.run("org.bunkai.workbench.checkSettings"), dialog -> {
            Workbench.picture("settings");
            assertEquals(List.of(5), Workbench.controls(dialog, Table.class).stream().limit(1)
                    .map(Table::getItemCount).toList());
            Workbench.press(dialog, "キャンセル");
        });
        assertFalse(Files.exists(folder.resolve("model.assessment")), "nothing was changed");
    }

    private IAction entry(List<Finding> findings, String text) {
        MenuManager menu = new MenuManager();
        new Decisions(Workbench.page(), session, before).fill(menu, findings);
        return entry(menu, text);
    }

    private static IAction entry(MenuManager menu, String text) {
        return Stream.of(menu.getItems()).map((IContributionItem item) -> ((ActionContributionItem) item).getAction())
                .filter(action -> action.getText().equals(text)).findFirst().orElseThrow();
    }
}
