package org.bunkai.diagram.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.bunkai.diagram.layout.PlacedDrawing;
import org.bunkai.diagram.svg.SvgOptions;
import org.bunkai.diagram.svg.SvgWriter;

/** What a sheet can be written as. */
public enum PictureFormat {

    /** Scalable, with the parts of the drawing as elements. */
    SVG("image/svg+xml") {
        @Override
        byte[] of(String sheet) {
            return sheet.getBytes(StandardCharsets.UTF_8);
        }
    },

    /** Pixels, {@value SheetPictures#WIDTH} to a line. */
    PNG("image/png") {
        @Override
        byte[] of(String sheet) throws IOException {
            return new SheetPictures().png(sheet, SheetPictures.WIDTH);
        }
    },

    /** One page. */
    PDF("application/pdf") {
        @Override
        byte[] of(String sheet) throws IOException {
            return new SheetPictures().pdf(sheet);
        }
    };

    private final String mediaType;

    PictureFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * The format that the ending of a file's name asks for, in upper or lower case.
     *
     * @return the format; empty for any other ending or none
     */
    public static Optional<PictureFormat> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? named(name.substring(dot + 1)) : Optional.empty();
    }

    /** The format of an {@linkplain #ending() ending}; empty for any other text. */
    public static Optional<PictureFormat> named(String ending) {
        return Arrays.stream(values()).filter(format -> format.ending().equals(ending)).findFirst();
    }

    /** End of the names of its files, in lower case and without dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name on the web. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes one sheet.
     *
     * @param placed the drawing with its coordinates
     * @param options language and font metrics
     * @return the whole file
     * @throws IOException if the fonts cannot be read
     */
    public byte[] write(PlacedDrawing placed, SvgOptions options) throws IOException {
        return of(new SvgWriter().write(placed, options));
    }

    abstract byte[] of(String sheet) throws IOException;
}
