package org.bunkai.diagram.svg;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.bunkai.notation.drawing.FontWidths;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads a written drawing back with a real parser. */
final class SvgDom {

    private final Element root;

    private SvgDom(Element root) {
        this.root = root;
    }

    /** Fails unless the text is well-formed XML with namespaces. */
    static SvgDom parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new SvgDom(builder.parse(new InputSource(new StringReader(svg))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    Element root() {
        return root;
    }

    List<Element> elements(String name) {
        return elements(root, name);
    }

    static List<Element> elements(Element under, String name) {
        NodeList nodes = under.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** All groups of a class, in the order of the document. */
    List<Element> groups(String cssClass) {
        return elements("g").stream().filter(group -> group.getAttribute("class").equals(cssClass)).toList();
    }

    List<String> texts() {
        return texts(root);
    }

    static List<String> texts(Element under) {
        return elements(under, "text").stream().map(Element::getTextContent).toList();
    }

    /** The tooltip of a group. */
    static String title(Element group) {
        for (Node node = group.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeName().equals("title")) {
                return node.getTextContent();
            }
        }
        return "";
    }

    /** Left and right end of a text as the font measures it, without being squeezed. */
    static double[] extent(Element text) {
        boolean bold = text.getAttribute("font-weight").equals("bold");
        double width = FontWidths.get().width(text.getTextContent(), number(text, "font-size"), bold);
        double x = number(text, "x");
        double left = text.getAttribute("text-anchor").equals("middle") ? x - width / 2 : x;
        return new double[] { left, left + width };
    }

    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }
}
