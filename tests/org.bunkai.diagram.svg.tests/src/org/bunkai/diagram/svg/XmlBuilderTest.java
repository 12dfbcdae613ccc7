package org.bunkai.diagram.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlBuilderTest {

    @Test
    void putsEachElementOnALineAndTextBetweenItsTags() {
        String xml = new XmlBuilder().open("a").attr("x", 1).open("b").text("1 < 2").close().open("c").close().close().document();
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <a x="1">
                 <b>1 &lt; 2</b>
                 <c/>
                </a>
                """, xml);
    }

    @Test
    void escapesQuotesInAttributes() {
        assertEquals("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a x=\"&lt;&quot;'&amp; &gt;\"/>\n",
                new XmlBuilder().open("a").attr("x", "<\"'&\t>").close().document());
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "-0.001,0", "1,1", "1.5,1.5", "1.25,1.25", "1.004,1", "1.006,1.01", "0.05,0.05",
            "-0.5,-0.5", "-12.346,-12.35", "123456789,123456789",
            "2.999,3" })
    void writesNumbersWithAtMostTwoDecimals(double value, String expected) {
        assertEquals(expected, XmlBuilder.number(value));
    }

    @Test
    void refusesAnAttributeAfterContentAndAnOpenEnd() {
        XmlBuilder xml = new XmlBuilder().open("a").text("x");
        assertThrows(IllegalStateException.class, () -> xml.attr("late", "1"));
        assertThrows(IllegalStateException.class, xml::document);
    }
}
