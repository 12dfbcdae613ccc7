package org.bunkai.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.bunkai.model.architecture.ArchitecturePackage;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class IconsTest {

    /** Path data of SVG and nothing else: no style, no script, no reference can hide in it. */
    private static final Pattern PATH = Pattern.compile("[MmLlHhVvCcSsAaZz0-9 .\\-]+");
    private static final Set<String> TINTS = Set.of("", "#EAF3FC", "#E6F4F1", "#FFF3E0");

    /** Lies under every icon: nothing on white, a pale tile on the dark theme, where the strokes alone would not be seen. */
    private static final Map<String, String> PLATE = Map.of("fill", "#FFFFFF", "fill-opacity", "0.88", "stroke", "none",
            "d", "M3 0h10a3 3 0 0 1 3 3v10a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z");

    static Stream<EClass> concrete() {
        return Metamodel.classes().filter(type -> !type.isAbstract());
    }

    @ParameterizedTest
    @MethodSource("concrete")
    void everyConcreteClassHasAnIconOfTheOneStyle(EClass type) {
        URL icon = Icons.of(type);
        assertNotNull(icon, type.getName());
        Element svg = parse(icon);
        assertEquals("svg", svg.getLocalName());
        assertEquals("http://www.w3.org/2000/svg", svg.getNamespaceURI());
        assertEquals(Map.of("width", "16", "height", "16", "viewBox", "0 0 16 16", "fill", "none", "stroke", "#3E4C59",
                "stroke-width", "1.2", "stroke-linecap", "round", "stroke-linejoin", "round",
                "xmlns", "http://www.w3.org/2000/svg"), attributes(svg));
        NodeList children = svg.getElementsByTagName("*");
        assertTrue(children.getLength() > 1, type.getName());
        assertEquals(PLATE, attributes((Element) children.item(0)), type.getName());
        for (int i = 1; i < children.getLength(); i++) {
            Element path = (Element) children.item(i);
            assertEquals("path", path.getLocalName());
            assertTrue(PATH.matcher(path.getAttribute("d")).matches(), type.getName());
            assertTrue(TINTS.contains(path.getAttribute("fill")), type.getName());
            assertTrue(Set.of("d", "fill").containsAll(attributes(path).keySet()), type.getName());
        }
    }

    @Test
    void noTwoClassesLookTheSame() {
        Map<String, List<String>> byDrawing = concrete().collect(Collectors.groupingBy(type -> drawing(parse(Icons.of(type))),
                Collectors.mapping(EClass::getName, Collectors.toList())));
        assertEquals(List.of(), byDrawing.values().stream().filter(names -> names.size() > 1).toList());
    }

    @Test
    void abstractClassesHaveNone() {
        assertNull(Icons.of(ArchitecturePackage.Literals.DEVICE));
    }

    private static String drawing(Element svg) {
        NodeList paths = svg.getElementsByTagName("path");
        Set<String> data = new TreeSet<>();
        for (int i = 0; i < paths.getLength(); i++) {
            data.add(((Element) paths.item(i)).getAttribute("d"));
        }
        return String.join("|", data);
    }

    private static Map<String, String> attributes(Element element) {
        Map<String, String> all = new HashMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            all.put(element.getAttributes().item(i).getNodeName(), element.getAttributes().item(i).getNodeValue());
        }
        return all;
    }

    private static Element parse(URL icon) {
        try (InputStream in = icon.openStream()) {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in).getDocumentElement();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException | SAXException e) {
            throw new AssertionError(icon.toString(), e);
        }
    }
}
