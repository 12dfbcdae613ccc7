package org.bunkai.workbench.emf;

import org.bunkai.assessment.ClauseOutcome;
import org.bunkai.model.Messages;
import org.bunkai.notation.drawing.MarkKind;
import org.bunkai.validation.api.Outcome;
import org.bunkai.workbench.model.Language;
import org.bunkai.workbench.theme.Appearance;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.TextStyle;

/** Sign and colour of an outcome in text: never colour alone. Colours are those of the drawing, lighter on a dark background. */
public final class OutcomeStyle {

    private static final String MANUAL = Messages.of(OutcomeStyle.class, Language.locale()).word("sign.MANUAL");

    private OutcomeStyle() {
    }

    /** The sign that stands in the mark of the drawing. */
    public static String sign(Outcome outcome) {
        return sign(kind(outcome));
    }

    /** The sign of a clause's outcome. */
    public static String sign(ClauseOutcome outcome) {
        return sign(kind(outcome));
    }

    /** The colour of a clause's outcome, for the theme in use. */
    public static Color color(ClauseOutcome outcome) {
        return color(kind(outcome));
    }

    /** A style of a clause's outcome for a part of a label. */
    public static Styler of(ClauseOutcome outcome) {
        return styler(kind(outcome));
    }

    /** A style of that colour for a part of a label. */
    public static Styler of(Outcome outcome) {
        return styler(kind(outcome));
    }

    private static MarkKind kind(ClauseOutcome outcome) {
        return outcome == ClauseOutcome.MANUAL ? MarkKind.MANUAL : kind(Outcome.valueOf(outcome.name()));
    }

    private static MarkKind kind(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> MarkKind.VIOLATED;
            case UNDECIDABLE -> MarkKind.UNDECIDABLE;
            case SATISFIED -> MarkKind.SATISFIED;
            case ERROR -> MarkKind.ERROR;
            case NOT_APPLICABLE, NOT_RUN -> MarkKind.NONE;
        };
    }

    private static String sign(MarkKind kind) {
        return switch (kind) {
            case VIOLATED -> "×";
            case UNDECIDABLE -> "?";
            case SATISFIED -> "✓";
            case ERROR -> "!";
            case MANUAL -> MANUAL;
            case NONE -> "–";
        };
    }

    private static Color color(MarkKind kind) {
        int rgb = Integer.decode(Appearance.isDark() ? lighter(kind) : kind.color());
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    private static String lighter(MarkKind kind) {
        return switch (kind) {
            case VIOLATED -> "#FF8A80";
            case UNDECIDABLE -> "#FFCC80";
            case SATISFIED -> "#80CBC4";
            case ERROR -> "#CE93D8";
            case MANUAL -> "#90CAF9";
            case NONE -> "#B0BEC5";
        };
    }

    private static Styler styler(MarkKind kind) {
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = color(kind);
            }
        };
    }
}
