package org.bunkai.diagram.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the SVG of a sheet: what {@link org.bunkai.diagram.svg.SvgWriter} writes and nothing else, so that no element is left out of a
 * picture unnoticed.
 */
final class SheetReader {

    private static final Pattern TRANSFORM = Pattern.compile("translate\\((\\S+) (\\S+)\\)(?: scale\\((\\S+)\\))?");
    private static final Pattern MILLIMETRES = Pattern.compile("([0-9.]+)mm");
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private final String sheet;
    private final Paper paper;

    /**
     * Reads what the sheet is drawn on.
     *
     * @throws IllegalArgumentException if the document is no sheet
     */
    SheetReader(String sheet) {
        this.sheet = sheet;
        try {
            XMLStreamReader xml = open();
            double width = millimetres(xml, "width");
            double height = millimetres(xml, "height");
            String[] view = Attributes.required(xml, "viewBox").split(" ");
            Rectangle2D area = new Rectangle2D.Double(Double.parseDouble(view[0]), Double.parseDouble(view[1]), Double.parseDouble(view[2]),
                    Double.parseDouble(view[3]));
            Locale language = Locale.forLanguageTag(xml.getAttributeValue(XML, "lang"));
            xml.nextTag();
            xml.require(XMLStreamConstants.START_ELEMENT, null, "title");
            paper = new Paper(width, height, area, xml.getElementText(), language);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a sheet: " + e.getMessage(), e);
        }
    }

    /** What the sheet is drawn on. */
    Paper paper() {
        return paper;
    }

    /**
     * Paints what is on the paper.
     *
     * @throws IllegalArgumentException if there is an element that the writer does not write
     */
    void paint(Canvas canvas, Fonts fonts) throws IOException {
        try {
            XMLStreamReader xml = open();
            ElementPainter painter = new ElementPainter(canvas, fonts);
            Deque<AffineTransform> places = new ArrayDeque<>();
            places.push(new AffineTransform());
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    start(xml, painter, places);
                } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("g")) {
                    places.pop();
                }
            }
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a sheet: " + e.getMessage(), e);
        }
    }

    private static void start(XMLStreamReader xml, ElementPainter painter, Deque<AffineTransform> places)
            throws XMLStreamException, IOException {
        AffineTransform place = places.peek();
        String transform = Attributes.of(xml, "transform", "");
        if (!transform.isEmpty()) {
            place = new AffineTransform(place);
            place.concatenate(transform(transform));
        }
        switch (xml.getLocalName()) {
            case "g" -> places.push(place);
            case "rect" -> painter.rect(xml, place);
            case "circle" -> painter.circle(xml, place);
            case "path" -> painter.path(xml, place);
            case "text" -> painter.text(xml, place);
            case "title", "desc" -> xml.getElementText();
            default -> throw new IllegalArgumentException("not an element of a sheet: " + xml.getLocalName());
        }
    }

    private static AffineTransform transform(String text) {
        Matcher parts = TRANSFORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("transform: " + text);
        }
        AffineTransform transform = AffineTransform.getTranslateInstance(Double.parseDouble(parts.group(1)),
                Double.parseDouble(parts.group(2)));
        if (parts.group(3) != null) {
            double scale = Double.parseDouble(parts.group(3));
            transform.scale(scale, scale);
        }
        return transform;
    }

    private static double millimetres(XMLStreamReader xml, String attribute) {
        Matcher length = MILLIMETRES.matcher(Attributes.required(xml, attribute));
        if (!length.matches()) {
            throw new IllegalArgumentException(attribute + " of the paper is not in mm");
        }
        return Double.parseDouble(length.group(1));
    }

    /** At the root of the document; a document type is refused, as it could name other files. */
    private XMLStreamReader open() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(sheet));
        xml.nextTag();
        xml.require(XMLStreamConstants.START_ELEMENT, null, "svg");
        return xml;
    }
}
