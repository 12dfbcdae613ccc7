package org.bunkai.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;

import org.bunkai.assessment.CheckResult;
import org.bunkai.assessment.ClauseMatrix;
import org.bunkai.assessment.ClauseMatrix.Node;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.model.guideline.Clause;

/** The clause matrix as an indented tree for a terminal. */
final class MatrixText {

    private static final int CLAUSE_WIDTH = 20;
    private static final int OUTCOME_WIDTH = 20;
    private static final int LINK_WIDTH = 8;

    private final Context context;
    private final Checks checks;
    private final Messages texts;
    private final PrintWriter out;

    MatrixText(Context context, Checks checks) {
        this.context = context;
        this.checks = checks;
        this.texts = context.texts();
        this.out = context.session().out();
    }

    void write(CheckResult result, ClauseMatrix matrix) {
        FindingTexts words = FindingTexts.of(result, texts.locale());
        new FindingsText(context, checks).head(result);
        out.println(Columns.pad(texts.get("text.clause"), CLAUSE_WIDTH) + Columns.pad(texts.get("matrix.own"), OUTCOME_WIDTH)
                + Columns.pad(texts.get("matrix.link"), LINK_WIDTH) + texts.get("matrix.below"));
        matrix.roots().forEach(root -> write(root, "", words));
        out.println();
        out.println(texts.get("matrix.uncorrelated", Integer.toString(matrix.uncorrelated().size())));
        out.println(texts.get("matrix.explain"));
    }

    private void write(Node node, String indent, FindingTexts words) {
        Clause clause = node.clause().clause();
        String below = node.operations().entrySet().stream().map(e -> texts.get("sign." + e.getKey()) + " " + e.getValue())
                .collect(Collectors.joining("  "));
        String text = clause.isGap() ? texts.get("clauses.missing") : clause.isIncomplete() ? texts.get("matrix.incomplete") : "";
        String line = Columns.pad(indent + words.label(clause), CLAUSE_WIDTH)
                + Columns.pad(texts.get("sign." + node.clause().outcome()) + " " + words.outcome(node.clause()), OUTCOME_WIDTH)
                + Columns.pad(node.link().map(link -> texts.get("matrix." + link.certainty())).orElse(""), LINK_WIDTH) + below;
        out.println((below.isEmpty() || text.isEmpty() ? line + text : line + "  " + text).stripTrailing());
        node.children().forEach(child -> write(child, indent + "  ", words));
    }
}
