package org.bunkai.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every icon is seen on the light and on the dark theme: at least 3 : 1, as WCAG 2.2 asks of graphics. */
class IconContrastTest {

    /** Lists and tool bars of the light and of the dark theme. */
    private static final List<String> GROUNDS = List.of("#FFFFFF", "#F0F0F0", "#2F2F2F", "#48484C");
    private static final Pattern PLATE = Pattern.compile("<svg[^>]*>\\s*<path fill=\"(#\\w{6})\" fill-opacity=\"([\\d.]+)\" stroke=\"none\"");
    private static final Pattern STROKE = Pattern.compile("stroke=\"(#\\w{6})\"");

    static List<Path> icons() throws IOException {
        List<Path> icons = new ArrayList<>();
        for (String bundle : List.of("org.bunkai.model.edit", "org.bunkai.workbench")) {
            try (Stream<Path> files = Files.list(Product.ROOT.resolve("bundles").resolve(bundle).resolve("icons"))) {
                files.filter(file -> file.toString().endsWith(".svg")).sorted().forEach(icons::add);
            }
        }
        return icons;
    }

    @ParameterizedTest
    @MethodSource("icons")
    void strokesAreSeenOnBothThemes(Path icon) throws IOException {
        String svg = Files.readString(icon);
        Matcher plate = PLATE.matcher(svg);
        assertTrue(plate.find(), "no plate under the strokes");
        List<String> strokes = STROKE.matcher(svg).results().map(MatchResult::group).map(s -> s.substring(8, 15)).distinct().toList();
        assertEquals(1, strokes.size(), "one colour of strokes");
        for (String ground : GROUNDS) {
            double[] tile = over(rgb(plate.group(1)), Double.parseDouble(plate.group(2)), rgb(ground));
            double contrast = contrast(luminance(rgb(strokes.get(0))), luminance(tile));
            assertTrue(contrast >= 3, () -> strokes.get(0) + " on " + ground + ": " + contrast);
        }
    }

    private static double[] over(double[] above, double opacity, double[] below) {
        return IntStream.range(0, 3).mapToDouble(i -> opacity * above[i] + (1 - opacity) * below[i]).toArray();
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(double[] rgb) {
        double[] linear = IntStream.range(0, 3)
                .mapToDouble(i -> rgb[i] <= 0.03928 ? rgb[i] / 12.92 : Math.pow((rgb[i] + 0.055) / 1.055, 2.4)).toArray();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double[] rgb(String color) {
        return IntStream.of(1, 3, 5).mapToDouble(i -> Integer.parseInt(color.substring(i, i + 2), 16) / 255.0).toArray();
    }
}
