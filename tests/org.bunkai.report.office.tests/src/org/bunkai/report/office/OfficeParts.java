package org.bunkai.report.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of an Office file. */
final class OfficeParts {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficeParts() {
    }

    /** The parts by name; each has no time. */
    static Map<String, byte[]> of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                assertEquals(NO_TIME, part.getTimeLocal(), part.getName());
                parts.put(part.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    static Document xml(byte[] part) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** The elements of a name, in order. */
    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    /** Targets of relations that lead out of the file. */
    static List<String> external(byte[] file) throws IOException {
        List<String> external = new ArrayList<>();
        for (Map.Entry<String, byte[]> part : of(file).entrySet()) {
            if (part.getKey().endsWith(".rels")) {
                elements(xml(part.getValue()), "Relationship").stream().filter(relation -> !relation.getAttribute("TargetMode").isEmpty()
                        && !relation.getAttribute("TargetMode").equals("Internal")).forEach(relation ->
                        external.add(relation.getAttribute("Target")));
            }
        }
        return external;
    }
}
