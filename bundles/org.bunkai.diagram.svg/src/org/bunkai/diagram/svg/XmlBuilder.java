package org.bunkai.diagram.svg;

import java.util.ArrayDeque;
import java.util.Deque;

import org.bunkai.model.PrintableText;

/**
 * Writes well-formed XML into a string, whatever the texts contain: markup is escaped; characters that XML 1.0 forbids and
 * controls of the writing direction, which could make a text look like another one, are left out; line breaks and tabs
 * become spaces.
 */
final class XmlBuilder {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final boolean lines;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private boolean afterText;

    /** One element a line. */
    XmlBuilder() {
        this(true);
    }

    private XmlBuilder(boolean lines) {
        this.lines = lines;
    }

    /** Nothing between elements, for pages that hold hundreds of fragments: there each line end would be a node. */
    static XmlBuilder compact() {
        return new XmlBuilder(false);
    }

    XmlBuilder open(String name) {
        endTag();
        newLine();
        out.append('<').append(name);
        open.push(name);
        inTag = true;
        afterText = false;
        return this;
    }

    XmlBuilder attr(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("attribute " + name + " outside of a tag");
        }
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    XmlBuilder attr(String name, double value) {
        return attr(name, number(value));
    }

    XmlBuilder text(String text) {
        endTag();
        escape(text);
        afterText = true;
        return this;
    }

    XmlBuilder close() {
        String name = open.pop();
        if (inTag) {
            out.append("/>");
            inTag = false;
        } else {
            if (!afterText) {
                newLine();
            }
            out.append("</").append(name).append('>');
        }
        afterText = false;
        return this;
    }

    /** The document; all elements have to be closed. */
    String document() {
        return DECLARATION + "\n" + fragment() + "\n";
    }

    /** The elements alone, for a place inside a document; all of them have to be closed. */
    String fragment() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    /** At most two decimals, no exponent, no trailing zeros. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        String digits = (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100);
        long rest = Math.abs(hundredths % 100);
        if (rest == 0) {
            return digits;
        }
        return digits + (rest % 10 == 0 ? "." + rest / 10 : (rest < 10 ? ".0" : ".") + rest);
    }

    private void endTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    private void newLine() {
        if (!lines) {
            return;
        }
        if (!out.isEmpty()) {
            out.append('\n');
        }
        out.append(" ".repeat(open.size()));
    }

    private void escape(String text) {
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\r', '\t' -> out.append(' ');
                default -> {
                    if (PrintableText.isPrintable(point)) {
                        out.appendCodePoint(point);
                    }
                }
            }
        });
    }
}
