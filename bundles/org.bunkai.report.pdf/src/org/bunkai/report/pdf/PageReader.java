package org.bunkai.report.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.bunkai.model.PrintableText;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the page of a job, with texts as fonts can set them, and finds what could not be printed. For one job. */
final class PageReader extends DefaultHandler {

    /** Elements that only set words off. The layout may end a line at their edges, whatever {@link Kinsoku} says. */
    private static final Set<String> WORDS = Set.of("a", "b", "code", "em", "i", "strong", "u");
    private static final Pattern NO_GLYPH = Pattern.compile("[\\p{Co}\\p{Cn}]");
    private static final Pattern DRAWING = Pattern.compile("drawing:(\\d{1,4})");

    private final PrintJob job;
    private final Document page;
    private final StringBuilder text = new StringBuilder();
    private Node parent;
    private Node head;
    private boolean hasSubject;
    private Locator place;

    private PageReader(PrintJob job) throws ParserConfigurationException {
        this.job = job;
        page = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
        parent = page;
    }

    /**
     * Reads the page.
     *
     * @throws IllegalArgumentException if it cannot be printed; the message has the line and the column
     */
    static Document read(PrintJob job) {
        try {
            PageReader reader = new PageReader(job);
            XMLReader xml = parser();
            xml.setContentHandler(reader);
            xml.setErrorHandler(reader);
            xml.setEntityResolver(reader);
            xml.parse(new InputSource(new StringReader(PrintableText.of(job.xhtml()))));
            return reader.page;
        } catch (SAXParseException e) {
            throw new IllegalArgumentException("line %d, column %d: %s".formatted(e.getLineNumber(), e.getColumnNumber(), e.getMessage()),
                    e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static XMLReader parser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        return factory.newSAXParser().getXMLReader();
    }

    /** The number of the drawing that an image names; -1 if it names none. */
    static int drawing(Element image) {
        Matcher name = DRAWING.matcher(image.getAttribute("src"));
        return name.matches() ? Integer.parseInt(name.group(1)) : -1;
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        String opening = WORDS.contains(qualified) ? cutOpening() : "";
        endText();
        Element element = page.createElementNS(uri.isEmpty() ? null : uri, qualified);
        for (int i = 0; i < attributes.getLength(); i++) {
            String of = attributes.getURI(i);
            element.setAttributeNS(of.isEmpty() ? null : of, attributes.getQName(i), settable(attributes.getValue(i)));
        }
        parent.appendChild(element);
        parent = element;
        text.append(opening);
        if (qualified.equals("head") && element.getParentNode().getNodeName().equals("html")) {
            head = element;
        } else if (qualified.equals("meta") && element.getAttribute("name").equals("subject")) {
            hasSubject = true;
        } else if (qualified.equals("img")) {
            check(element);
        }
    }

    private void check(Element image) throws SAXException {
        String source = image.getAttribute("src");
        if (drawing(image) >= job.drawings().size() || drawing(image) < 0 && !source.startsWith("data:image/")) {
            throw new SAXParseException("not a drawing of the job: " + source, place);
        }
        if (image.getAttribute("alt").isBlank()) {
            throw new SAXParseException("an image without a text in its place", place);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        String opening = WORDS.contains(qualified) ? cutOpening() : "";
        endText();
        Node ended = parent;
        parent = ended.getParentNode();
        text.append(opening);
        if (parent == head && qualified.equals("title")) {
            head.removeChild(ended);
        } else if (parent == page) {
            if (head == null) {
                throw new SAXParseException("no html with a head", place);
            }
            describe((Element) ended);
        }
    }

    private void describe(Element root) {
        root.setAttribute("lang", job.language().toLanguageTag());
        root.setAttributeNS(XMLConstants.XML_NS_URI, "xml:lang", job.language().toLanguageTag());
        Element title = page.createElementNS(root.getNamespaceURI(), "title");
        title.setTextContent(settable(job.title()));
        head.insertBefore(title, head.getFirstChild());
        if (!hasSubject) {
            Element subject = page.createElementNS(root.getNamespaceURI(), "meta");
            subject.setAttribute("name", "subject");
            subject.setAttribute("content", title.getTextContent());
            head.appendChild(subject);
        }
    }

    /** Characters that no font can have, as those which a hospital made for itself, are shown to be missing. */
    private static String settable(String text) {
        return NO_GLYPH.matcher(PrintableText.simple(text)).replaceAll(PdfPrinter.NO_GLYPH);
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void endText() {
        glueClosing();
        if (!text.isEmpty()) {
            parent.appendChild(page.createTextNode(settable(text.toString())));
            text.setLength(0);
        }
    }

    /** Takes opening brackets from the end of a text, to be put before what follows. */
    private String cutOpening() {
        int start = text.length() - Kinsoku.notLast(text);
        String opening = text.substring(start);
        text.setLength(start);
        return opening;
    }

    /** Puts closing brackets and stops from the start of a text behind what precedes them. */
    private void glueClosing() {
        Node last = parent.getLastChild();
        if (last == null && WORDS.contains(parent.getNodeName())) {
            last = parent.getPreviousSibling();
        }
        while (last != null && WORDS.contains(last.getNodeName())) {
            last = last.getLastChild();
        }
        if (last instanceof Text before) {
            int count = Kinsoku.notFirst(text);
            before.appendData(text.substring(0, count));
            text.delete(0, count);
        }
    }

    @Override
    public void skippedEntity(String name) throws SAXException {
        throw new SAXParseException("unknown entity " + name, place);
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }
}
