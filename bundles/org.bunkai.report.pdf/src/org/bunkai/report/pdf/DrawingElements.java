package org.bunkai.report.pdf;

import java.util.List;

import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.w3c.dom.Element;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;

/** Puts the drawings of a job where images name them. */
final class DrawingElements implements ReplacedElementFactory {

    private final List<PDFormXObject> drawings;
    private final ReplacedElementFactory others;

    /**
     * @param drawings by their number
     * @param others for all other elements
     */
    DrawingElements(List<PDFormXObject> drawings, ReplacedElementFactory others) {
        this.drawings = drawings;
        this.others = others;
    }

    @Override
    public ReplacedElement createReplacedElement(LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth,
            int cssHeight) {
        Element element = box.getElement();
        int number = element != null && element.getNodeName().equals("img") ? PageReader.drawing(element) : -1;
        return number < 0 ? others.createReplacedElement(context, box, agent, cssWidth, cssHeight)
                : new DrawingElement(drawings.get(number));
    }

    @Override
    public boolean isReplacedElement(Element element) {
        return others.isReplacedElement(element);
    }
}
