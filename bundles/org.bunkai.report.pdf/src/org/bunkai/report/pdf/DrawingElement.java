package org.bunkai.report.pdf;

import java.awt.Point;
import java.awt.Rectangle;

import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxReplacedElement;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.RenderingContext;

/** A drawing on a page: as large as its box allows, in its middle. */
final class DrawingElement implements PdfBoxReplacedElement {

    /** Units of the layout to a point. */
    private static final double DOTS_PER_POINT = 20 * 96 / 72.0;

    private final PDFormXObject drawing;
    private Point location = new Point();

    DrawingElement(PDFormXObject drawing) {
        this.drawing = drawing;
    }

    @Override
    public void paint(RenderingContext context, PdfBoxOutputDevice device, BlockBox box) {
        Rectangle area = box.getContentAreaEdge(box.getAbsX(), box.getAbsY(), context);
        double scale = Math.min(area.getWidth() / getIntrinsicWidth(), area.getHeight() / getIntrinsicHeight());
        int width = (int) Math.round(getIntrinsicWidth() * scale);
        int height = (int) Math.round(getIntrinsicHeight() * scale);
        device.drawPdfAsImage(drawing, new Rectangle(area.x + (area.width - width) / 2, area.y + (area.height - height) / 2, width, height),
                getIntrinsicWidth(), getIntrinsicHeight());
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) Math.round(drawing.getBBox().getWidth() * DOTS_PER_POINT);
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) Math.round(drawing.getBBox().getHeight() * DOTS_PER_POINT);
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // Holds nothing of the layout.
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
