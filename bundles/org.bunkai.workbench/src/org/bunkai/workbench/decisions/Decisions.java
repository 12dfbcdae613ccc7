package org.bunkai.workbench.decisions;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.FacilityOutcome;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.architecture.Facility;
import org.bunkai.model.assessment.Waiver;
import org.bunkai.model.guideline.Clause;
import org.bunkai.session.ModelSession;
import org.bunkai.validation.api.Outcome;
import org.bunkai.validation.engine.Finding;
import org.bunkai.validation.engine.RuleMetadata;
import org.bunkai.workbench.decisions.AttestDialog.Subject;
import org.bunkai.workbench.model.Language;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;

/** What people can decide about findings and clauses of one result, as entries of a menu. */
public final class Decisions {

    private final Messages texts = Messages.of(Decisions.class, Language.locale());
    private final IWorkbenchPage page;
    private final CheckResult result;
    private final FindingTexts words;
    private final DecisionFile file;

    /** @param result newest one of the session */
    public Decisions(IWorkbenchPage page, ModelSession session, CheckResult result) {
        this.page = page;
        this.result = result;
        words = FindingTexts.of(result, Language.locale());
        file = new DecisionFile(page, session);
    }

    /** Entries for findings: accept them, take that back, answer the rule of the first one. */
    public void fill(IContributionManager menu, List<Finding> findings) {
        List<Finding> open = findings.stream().filter(f -> f.outcome() != Outcome.ERROR && !result.isWaived(f)).toList();
        List<Waiver> waivers = findings.stream().map(f -> result.assessment().waived().get(f.id())).filter(Objects::nonNull).distinct()
                .toList();
        menu.add(entry("waive.menu", !open.isEmpty(), () -> waive(open)));
        menu.add(entry("waive.back", !waivers.isEmpty(), () -> takeBack(waivers)));
        menu.add(entry("attest.menu", !findings.isEmpty(), () -> attest(findings.getFirst())));
    }

    /** The entry for a clause: answer it, or one of its rules. */
    public void fill(IContributionManager menu, Clause clause) {
        menu.add(entry("attest.menu", true, () -> attest(Stream.concat(Stream.of(subject(clause)), rules(clause)).toList(), null)));
    }

    private Action entry(String key, boolean enabled, Runnable action) {
        Action entry = new Action(texts.word(key)) {
            @Override
            public void run() {
                if (file.isPossible()) {
                    action.run();
                }
            }
        };
        entry.setEnabled(enabled);
        return entry;
    }

    private void waive(List<Finding> findings) {
        String what = findings.size() == 1 ? words.message(findings.getFirst()) : texts.get("waive.several", findings.size());
        WaiveDialog dialog = new WaiveDialog(shell(), texts, what, result.asOf());
        if (dialog.open() == Window.OK) {
            file.change(editor -> findings.forEach(finding -> editor.add(dialog.waiver(finding.id()))));
        }
    }

    private void takeBack(List<Waiver> waivers) {
        long findings = result.assessment().waived().values().stream().filter(waivers::contains).count();
        if (MessageDialog.openConfirm(shell(), texts.word("waive.back.title"), texts.get("waive.back.question", findings))) {
            file.change(editor -> waivers.forEach(waiver -> editor.remove(waiver.getId())));
        }
    }

    private void attest(Finding finding) {
        Stream<Subject> clauses = finding.rule().clauses().getOrDefault(result.edition().getId(), List.of()).stream()
                .flatMap(id -> result.clauses().stream().map(ClauseResult::clause).filter(c -> c.getId().equals(id))).map(this::subject);
        attest(Stream.concat(Stream.of(subject(finding.rule())), clauses).toList(), facility(finding.element()));
    }

    private void attest(List<Subject> subjects, Facility suggested) {
        List<Facility> facilities = result.clauses().stream().findFirst().map(ClauseResult::facilities).orElse(List.of()).stream()
                .map(FacilityOutcome::facility).toList();
        AttestDialog dialog = new AttestDialog(shell(), texts, result.architecture(), subjects, facilities,
                facilities.contains(suggested) ? suggested : null);
        if (dialog.open() == Window.OK) {
            file.change(editor -> editor.add(dialog.attestation()));
        }
    }

    private Subject subject(Clause clause) {
        return new Subject(clause.getId(), texts.get("attest.clause", words.label(clause)));
    }

    private Subject subject(RuleMetadata rule) {
        return new Subject(rule.id(), texts.get("attest.rule", words.title(rule), rule.id()));
    }

    private Stream<Subject> rules(Clause clause) {
        return result.run().rules().stream()
                .filter(rule -> rule.clauses().getOrDefault(result.edition().getId(), List.of()).contains(clause.getId()))
                .map(this::subject);
    }

    /** Where an element stands; {@code null} if in no facility. */
    private static Facility facility(EObject element) {
        EObject place = element;
        while (place != null && !(place instanceof Facility)) {
            place = place.eContainer();
        }
        return (Facility) place;
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
