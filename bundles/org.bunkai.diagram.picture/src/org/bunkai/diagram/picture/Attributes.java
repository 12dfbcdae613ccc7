package org.bunkai.diagram.picture;

import javax.xml.stream.XMLStreamReader;

/** Reads the attributes of the element at which a reader stands. */
final class Attributes {

    private Attributes() {
    }

    static String of(XMLStreamReader xml, String name, String otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : value;
    }

    static double number(XMLStreamReader xml, String name, double otherwise) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? otherwise : Double.parseDouble(value);
    }

    /** @throws IllegalArgumentException if there is no such attribute */
    static String required(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalArgumentException(xml.getLocalName() + " without " + name);
        }
        return value;
    }

    /** @throws IllegalArgumentException if there is no such attribute */
    static double number(XMLStreamReader xml, String name) {
        return Double.parseDouble(required(xml, name));
    }
}
