package org.bunkai.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/** Pictures of pages in grey beside the tests. */
final class Pictures {

    private static final int BLOCK = 8;
    /** Of 255: a line of text that moves by itself or is missing gives 30 and more, another way to smooth edges less than 10. */
    private static final int TOLERANCE = 16;
    private static final Path ACTUAL = Path.of(System.getProperty("bunkai.root"), "tests/org.bunkai.approval.tests/target/pages");

    private Pictures() {
    }

    /** Compares the mean difference of each block of 8 x 8 dots; a picture that differs is written to {@code target/pages}. */
    static void assertLike(String name, BufferedImage actual) throws IOException {
        String file = name + ".png";
        try (InputStream in = Pictures.class.getResourceAsStream(file)) {
            String difference = in == null ? "there is no such picture" : difference(ImageIO.read(in).getRaster(), actual.getRaster());
            if (!difference.isEmpty()) {
                Files.createDirectories(ACTUAL);
                ImageIO.write(actual, "png", ACTUAL.resolve(file).toFile());
            }
            assertEquals("", difference, () -> "see " + ACTUAL.resolve(file));
        }
    }

    private static String difference(Raster expected, Raster actual) {
        if (!expected.getBounds().equals(actual.getBounds())) {
            return "size " + actual.getBounds() + " instead of " + expected.getBounds();
        }
        for (int y = 0; y < expected.getHeight(); y += BLOCK) {
            for (int x = 0; x < expected.getWidth(); x += BLOCK) {
                double mean = mean(block(expected, x, y), block(actual, x, y));
                if (mean > TOLERANCE) {
                    return "block at " + x + ", " + y + " differs by " + mean;
                }
            }
        }
        return "";
    }

    private static int[] block(Raster picture, int x, int y) {
        int width = Math.min(BLOCK, picture.getWidth() - x);
        int height = Math.min(BLOCK, picture.getHeight() - y);
        return picture.getSamples(x, y, width, height, 0, (int[]) null);
    }

    private static double mean(int[] expected, int[] actual) {
        int sum = 0;
        for (int i = 0; i < expected.length; i++) {
            sum += Math.abs(expected[i] - actual[i]);
        }
        return (double) sum / expected.length;
    }
}
