package org.bunkai.assessment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.Document;
import org.bunkai.model.architecture.DocumentKind;
import org.bunkai.model.architecture.ReferencePattern;
import org.bunkai.model.guideline.Clause;

/**
 * 簡略化 after the draft of table 3-2 of edition 6.0 (RULES.md §1.7): an institution of pattern Ⅱ or Ⅳ need not see to a clause of the
 * operations volume itself if the provider was asked and the contract contains it. A pattern alone never does that: a contract or SLA has
 * to name the clause. Chapters and clauses that the draft excepts, or prints for patterns Ⅱ and Ⅳ, are never simplified.
 */
final class Simplification {

    private static final Pattern OPERATIONS_CLAUSE = Pattern.compile("v6\\.ops\\.(\\d+)\\.(\\w+)");
    private static final Set<String> EXCEPTED_CHAPTERS = Set.of("1", "2", "3", "4", "6", "7", "8", "11", "14", "18");
    private static final Set<String> EXCEPTED_CLAUSES = Set.of("12.3", "12.5", "12.6");

    private Simplification() {
    }

    /** Whether a clause is the provider's for this institution. */
    static boolean applies(Architecture architecture, Clause clause) {
        Matcher id = OPERATIONS_CLAUSE.matcher(clause.getId());
        boolean byProvider = architecture.getPattern() == ReferencePattern.II || architecture.getPattern() == ReferencePattern.IV;
        return byProvider && id.matches() && !EXCEPTED_CHAPTERS.contains(id.group(1))
                && !EXCEPTED_CLAUSES.contains(id.group(1) + "." + id.group(2))
                && architecture.getDocuments().stream().anyMatch(d -> isContract(d) && d.getCoversClauses().contains(clause.getId()));
    }

    private static boolean isContract(Document document) {
        return document.getKind() == DocumentKind.CONTRACT || document.getKind() == DocumentKind.SLA;
    }
}
