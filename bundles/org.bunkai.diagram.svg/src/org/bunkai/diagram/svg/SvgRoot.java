package org.bunkai.diagram.svg;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bunkai.diagram.layout.Rect;

/** Begins documents. */
final class SvgRoot {

    private SvgRoot() {
    }

    /**
     * Opens the root with its words for those who cannot see the picture.
     *
     * @param view what of the drawing is on the paper
     */
    static void open(XmlBuilder xml, Words words, Rect view, double widthMm, double heightMm, String title, String description) {
        String viewBox = Stream.of(view.x(), view.y(), view.w(), view.h()).map(String::valueOf).collect(Collectors.joining(" "));
        xml.open("svg").attr("xmlns", "http://www.w3.org/2000/svg").attr("version", "1.1")
                .attr("width", XmlBuilder.number(widthMm) + "mm").attr("height", XmlBuilder.number(heightMm) + "mm")
                .attr("viewBox", viewBox).attr("role", "img").attr("xml:lang", words.languageTag()).attr("font-family", SvgFragments.FONTS)
                .attr("stroke-linejoin", "round").attr("stroke-linecap", "round");
        xml.open("title").text(title).close();
        xml.open("desc").text(description).close();
    }
}
