package org.bunkai.report.office;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.bunkai.diagram.picture.Fonts;
import org.bunkai.diagram.picture.SheetPictures;
import org.bunkai.exchange.OfficeFile;
import org.bunkai.report.ReportModel.Header;
import org.bunkai.report.ReportModel.Picture;

/** The file of a document: its parts and how they relate. */
final class WordPackage implements Closeable {

    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /** Pixels of a picture for programs that know no SVG: 127 to the inch. */
    private static final int PX_PER_MM = 5;

    /**
     * Ids of the relations to the two forms of a picture.
     *
     * @param svg for those who can show it
     * @param png for others
     */
    record Names(String svg, String png) {
    }

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final SheetPictures painter = new SheetPictures();
    private final Fonts fonts = new Fonts();
    private final Map<Picture, Names> pictures = new HashMap<>();
    private final OPCPackage file;
    private final PackagePart document;

    WordPackage() {
        file = OPCPackage.create(bytes);
        document = create("/word/document.xml", TYPES + "document.main+xml");
        file.addRelationship(document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT, "document");
    }

    /** Takes a picture, once. */
    Names picture(Picture picture) throws IOException {
        Names known = pictures.get(picture);
        if (known == null) {
            int number = pictures.size() + 1;
            known = new Names("svg" + number, "png" + number);
            part("/word/media/image" + number + ".svg", "image/svg+xml", "image", known.svg(), picture.svg().getBytes(StandardCharsets.UTF_8));
            part("/word/media/image" + number + ".png", "image/png", "image", known.png(),
                    painter.png(picture.svg(), picture.width() * PX_PER_MM, fonts));
            pictures.put(picture, known);
        }
        return known;
    }

    /** Takes a part as it stands in this bundle, with the language of the document for {@code {language}}. */
    void resource(String name, String language) throws IOException {
        try (InputStream resource = WordPackage.class.getResourceAsStream(name + ".xml")) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("{language}", language);
            part("/word/" + name + ".xml", TYPES + name + "+xml", name, name, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Takes a header or footer.
     *
     * @param type {@code header} or {@code footer}
     * @param id id of the relation and name of the part
     */
    void margin(String type, String id, Markup content) throws IOException {
        String element = type.equals("header") ? "w:hdr" : "w:ftr";
        part("/word/" + id + ".xml", TYPES + type + "+xml", type, id, whole(element, content));
    }

    /**
     * Writes the file.
     *
     * @param body finished body of the document
     */
    void write(Header header, Markup body, OutputStream out) throws IOException {
        try (OutputStream content = document.getOutputStream()) {
            content.write(whole("w:document", body));
        }
        FileTitle.write(file, header);
        file.close();
        OfficeFile.copyWithoutTimes(bytes.toByteArray(), out);
    }

    @Override
    public void close() throws IOException {
        fonts.close();
    }

    private static byte[] whole(String element, Markup content) {
        return (DECLARATION + "<" + element + " " + NAMESPACES + ">" + content + "</" + element + ">").getBytes(StandardCharsets.UTF_8);
    }

    private void part(String name, String type, String relation, String id, byte[] content) throws IOException {
        PackagePart part = create(name, type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATIONS + relation, id);
    }

    private PackagePart create(String name, String type) {
        try {
            return file.createPart(PackagingURIHelper.createPartName(name), type);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }
}
