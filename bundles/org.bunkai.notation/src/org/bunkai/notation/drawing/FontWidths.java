package org.bunkai.notation.drawing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Advance widths of BIZ UDPGothic Regular and Bold (SIL Open Font License 1.1), read from a table beside this class.
 *
 * <p>Each line of the table is {@code first last regular bold}: two hexadecimal code points and two widths in units of
 * 1/2048 em. Code points that are not in the table are one em wide, as nearly all ideographs are; that is also the
 * width of a glyph taken from the fall-back font.
 */
public final class FontWidths implements TextMetrics {

    private static final String TABLE = "biz-udpgothic-widths.txt";
    private static final double EM = 2048;
    private static final FontWidths INSTANCE = new FontWidths();

    private final int[] first;
    private final int[] last;
    private final int[] regular;
    private final int[] bold;

    private FontWidths() {
        try (InputStream in = FontWidths.class.getResourceAsStream(TABLE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String[][] rows = reader.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" ")).toArray(String[][]::new);
            first = Arrays.stream(rows).mapToInt(row -> Integer.parseInt(row[0], 16)).toArray();
            last = Arrays.stream(rows).mapToInt(row -> Integer.parseInt(row[1], 16)).toArray();
            regular = Arrays.stream(rows).mapToInt(row -> Integer.parseInt(row[2])).toArray();
            bold = Arrays.stream(rows).mapToInt(row -> Integer.parseInt(row[3])).toArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the only instance; it is immutable.
     *
     * @return the widths
     */
    public static FontWidths get() {
        return INSTANCE;
    }

    @Override
    public double width(String text, double sizePx, boolean inBold) {
        int[] widths = inBold ? bold : regular;
        double sum = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            sum += advance(text.codePointAt(i), widths);
        }
        return sum * sizePx / EM;
    }

    private double advance(int codePoint, int[] widths) {
        int found = Arrays.binarySearch(first, codePoint);
        int row = found >= 0 ? found : -found - 2;
        return row >= 0 && codePoint <= last[row] ? widths[row] : EM;
    }
}
