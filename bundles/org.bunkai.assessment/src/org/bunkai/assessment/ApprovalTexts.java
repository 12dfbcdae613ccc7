package org.bunkai.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.bunkai.assessment.ApprovalState.Standing;
import org.bunkai.assessment.ChangesSince.Told;
import org.bunkai.model.Messages;
import org.bunkai.model.assessment.Approval;
import org.bunkai.model.assessment.Decision;
import org.bunkai.model.assessment.Role;
import org.bunkai.model.edit.Labels;

/** What people decided, and what has changed since, in words of one language. */
public final class ApprovalTexts {

    private final ApprovalState state;
    private final String edition;
    private final Messages words;

    private ApprovalTexts(ApprovalState state, String edition, Locale locale) {
        this.state = state;
        this.edition = edition;
        this.words = Messages.of(ApprovalTexts.class, locale);
    }

    /** The texts of the decisions on a result in Japanese or English. */
    public static ApprovalTexts of(ApprovalState state, CheckResult result, Locale locale) {
        return new ApprovalTexts(state, result.edition().getId(), locale);
    }

    /** The newest decision of those who approve, and what has changed since; or that there is none. On one line. */
    public String line() {
        return state.newest(Role.APPROVED).map(this::line).orElseGet(() -> words.word("approval.none"));
    }

    /** A decision, and what has changed since. On one line. */
    public String line(Standing standing) {
        String decided = decided(standing.approval(), words.locale());
        return standing.holds() ? words.get("approval.same", decided)
                : words.get("approval.changed", decided, String.join(words.word("value.separator"), changes(standing)));
    }

    /** When, what and who; under which conditions. */
    public static String decided(Approval approval, Locale locale) {
        Messages words = Messages.of(ApprovalTexts.class, locale);
        String name = Messages.oneLine(approval.getName());
        return approval.getDecision() == Decision.APPROVED_WITH_CONDITIONS
                ? words.get("approval.conditional", approval.getOn().toString(), decision(approval, locale), name,
                        Messages.oneLine(approval.getConditions()))
                : words.get("approval.decided", approval.getOn().toString(), decision(approval, locale), name);
    }

    /** What was decided; the role of those who only draft or review. */
    public static String decision(Approval approval, Locale locale) {
        return Labels.of(locale).of(approval.getDecision() == Decision.UNKNOWN ? approval.getRole() : approval.getDecision());
    }

    /** What has changed since a decision, or why that cannot be told, piece by piece; empty if nothing has. */
    public List<String> changes(Standing standing) {
        ChangesSince since = state.changes(standing);
        List<String> pieces = new ArrayList<>();
        if (since.model() == Told.CHANGED) {
            pieces.add(since.elements().isEmpty() ? words.word("approval.noElement") : count("approval.elements", since.elements()));
        } else if (since.model() != Told.SAME) {
            pieces.add(words.get("approval.model." + since.model(), since.modelCopy().getFileName().toString()));
        }
        if (since.findings() == Told.CHANGED) {
            pieces.addAll(findings(since));
        } else if (since.findings() != Told.SAME) {
            pieces.add(since.findings() == Told.OTHER_EDITION ? words.get("approval.edition", since.edition(), edition)
                    : words.get("approval.findings." + since.findings(), since.findingsCopy().getFileName().toString()));
        }
        return pieces;
    }

    private List<String> findings(ChangesSince since) {
        List<String> pieces = new ArrayList<>();
        if (!since.added().isEmpty()) {
            pieces.add(count("approval.added", since.added()));
        }
        if (!since.fixed().isEmpty()) {
            pieces.add(count("approval.fixed", since.fixed()));
        }
        return pieces.isEmpty() ? List.of(words.word("approval.noFinding")) : pieces;
    }

    private String count(String key, List<?> items) {
        return words.get(key, Integer.toString(items.size()));
    }
}
