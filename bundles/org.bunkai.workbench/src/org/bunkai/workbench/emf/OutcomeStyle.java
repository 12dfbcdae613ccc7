package org.bunkai.workbench.emf;

import java.util.function.Supplier;

import org.bunkai.assessment.ClauseOutcome;
import org.bunkai.model.Messages;
import org.bunkai.validation.api.Outcome;
import org.bunkai.workbench.model.Language;
import org.eclipse.jface.viewers.StyledString.Styler;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Display;

/** Sign and colour of an outcome in text: never colour alone. Colours are those of the drawing, lighter on a dark background. */
public final class OutcomeStyle {

    private static final int DARK = 128;

    private OutcomeStyle() {
    }

    /** The sign that stands in the mark of the drawing. */
    public static String sign(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "×";
            case UNDECIDABLE -> "?";
            case SATISFIED -> "✓";
            case ERROR -> "!";
            case NOT_APPLICABLE, NOT_RUN -> "–";
        };
    }

    /** The sign of a clause's outcome. */
    public static String sign(ClauseOutcome outcome) {
        return outcome == ClauseOutcome.MANUAL ? Messages.of(OutcomeStyle.class, Language.locale()).word("sign.MANUAL")
                : sign(ofRules(outcome));
    }

    /** The colour of a clause's outcome, for the theme in use. */
    public static Color color(ClauseOutcome outcome) {
        return outcome == ClauseOutcome.MANUAL ? new Color(isDark() ? new RGB(0x90, 0xCA, 0xF9) : new RGB(0x15, 0x65, 0xC0))
                : color(ofRules(outcome));
    }

    /** A style of a clause's outcome for a part of a label. */
    public static Styler of(ClauseOutcome outcome) {
        return styler(() -> color(outcome));
    }

    /** The outcome of that name, which rules give too. */
    private static Outcome ofRules(ClauseOutcome outcome) {
        return Outcome.valueOf(outcome.name());
    }

    /** The colour, for the theme in use. */
    public static Color color(Outcome outcome) {
        boolean dark = isDark();
        RGB rgb = switch (outcome) {
            case VIOLATED -> dark ? new RGB(0xFF, 0x8A, 0x80) : new RGB(0xC6, 0x28, 0x28);
            case UNDECIDABLE -> dark ? new RGB(0xFF, 0xCC, 0x80) : new RGB(0xA6, 0x5F, 0x00);
            case SATISFIED -> dark ? new RGB(0x80, 0xCB, 0xC4) : new RGB(0x00, 0x79, 0x6B);
            case ERROR -> dark ? new RGB(0xCE, 0x93, 0xD8) : new RGB(0x4A, 0x14, 0x8C);
            case NOT_APPLICABLE, NOT_RUN -> dark ? new RGB(0xB0, 0xBE, 0xC5) : new RGB(0x61, 0x6E, 0x7C);
        };
        return new Color(rgb);
    }

    /** A style of that colour for a part of a label. */
    public static Styler of(Outcome outcome) {
        return styler(() -> color(outcome));
    }

    private static Styler styler(Supplier<Color> color) {
        return new Styler() {
            @Override
            public void applyStyles(TextStyle style) {
                style.foreground = color.get();
            }
        };
    }

    private static boolean isDark() {
        Display display = Display.getCurrent();
        RGB background = display.getSystemColor(SWT.COLOR_LIST_BACKGROUND).getRGB();
        return (background.red + background.green + background.blue) / 3 < DARK;
    }
}
