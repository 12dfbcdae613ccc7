package org.bunkai.diagram.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Locale;

/**
 * The paper of a sheet.
 *
 * @param widthMm width in mm
 * @param heightMm height in mm
 * @param view what of the drawing is seen, in px of the drawing
 * @param title what the drawing is
 * @param language language of its words
 */
record Paper(double widthMm, double heightMm, Rectangle2D view, String title, Locale language) {

    /** From px of the drawing to a picture of the whole paper: as large as fits, in the middle. */
    AffineTransform fit(double width, double height) {
        double scale = Math.min(width / view.getWidth(), height / view.getHeight());
        AffineTransform fit = AffineTransform.getTranslateInstance(width / 2, height / 2);
        fit.scale(scale, scale);
        fit.translate(-view.getCenterX(), -view.getCenterY());
        return fit;
    }
}
