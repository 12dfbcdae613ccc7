package org.bunkai.workbench.matrix;

import org.bunkai.assessment.ClauseResult;
import org.bunkai.assessment.FacilityOutcome;
import org.bunkai.assessment.FindingTexts;
import org.bunkai.model.Messages;
import org.bunkai.validation.api.Outcome;
import org.bunkai.workbench.emf.OutcomeStyle;
import org.eclipse.jface.viewers.StyledString;

/** What the cells of a line say: each outcome as sign, colour and word. */
final class MatrixCells {

    /** The columns, in their order. */
    enum Column {
        CLAUSE, OUTCOME, LINK, OPERATIONS, FACILITIES
    }

    private final FindingTexts words;
    private final Messages texts;

    MatrixCells(FindingTexts words, Messages texts) {
        this.words = words;
        this.texts = texts;
    }

    StyledString text(MatrixItem item, Column column) {
        if (item.clause().isEmpty()) {
            return new StyledString(column == Column.CLAUSE ? texts.get("matrix.uncorrelated", item.children().size()) : "");
        }
        ClauseResult clause = item.clause().get();
        return switch (column) {
            case CLAUSE -> label(clause);
            case OUTCOME -> new StyledString(OutcomeStyle.sign(clause.outcome()) + " " + words.outcome(clause),
                    OutcomeStyle.of(clause.outcome()));
            case LINK -> new StyledString(item.link().map(link -> texts.word("matrix.link." + link.certainty().getName())).orElse(""));
            case OPERATIONS -> operations(item);
            case FACILITIES -> facilities(clause);
        };
    }

    private StyledString label(ClauseResult clause) {
        StyledString text = new StyledString(words.label(clause.clause()));
        String missing = ClauseText.missing(clause.clause());
        return missing.isEmpty() ? text : text.append("  " + texts.word("matrix." + missing), OutcomeStyle.of(Outcome.UNDECIDABLE));
    }

    private StyledString operations(MatrixItem item) {
        StyledString text = new StyledString();
        item.operations().forEach((outcome, count) -> text.append(
                texts.get("matrix.count", OutcomeStyle.sign(outcome), words.outcome(outcome), count), OutcomeStyle.of(outcome)));
        return text;
    }

    private StyledString facilities(ClauseResult clause) {
        StyledString text = new StyledString();
        for (FacilityOutcome facility : clause.facilities()) {
            text.append(texts.get("matrix.facility", words.name(facility.facility()))).append(
                    texts.get("matrix.inFacility", OutcomeStyle.sign(facility.outcome()), words.outcome(facility)),
                    OutcomeStyle.of(facility.outcome()));
        }
        return text;
    }
}
