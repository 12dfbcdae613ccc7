package org.bunkai.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.bunkai.exchange.ExchangeException.Kind;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads one sheet of an Office Open XML workbook as a stream, without the object model of POI: that would evaluate nothing either, but
 * builds everything that a stranger's file asks for.
 */
final class WorkbookTable {

    private static final int MEGABYTE = 1024 * 1024;
    /** A table of {@link QuestionFormat#MOST_ROWS} questions needs some 60 MB. */
    private static final int MOST_MEGABYTES = 200;
    private static final int MOST_PARTS = 1_000;
    /** How POI's own guard begins its message; it has no exception class for it. */
    private static final String BOMB = "Zip bomb detected";

    private WorkbookTable() {
    }

    /**
     * Reads the first sheet that has one of the names, else the first of all.
     *
     * @throws IOException if the file cannot be opened
     */
    static RawTable read(Path file, Set<String> names) throws ExchangeException, IOException {
        try {
            refuseBomb(file);
            try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                return read(parts, names);
            }
        } catch (OpenXML4JException | SAXException | ParserConfigurationException | RuntimeException | ZipException e) {
            // A damaged workbook makes POI throw whatever the damage meets: IllegalArgument, IndexOutOfBounds, its own unchecked ones.
            throw new ExchangeException(file, Kind.NOT_A_WORKBOOK, e);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).startsWith(BOMB)) {
                throw new ExchangeException(file, Kind.ZIP_BOMB, e, Integer.toString(MOST_MEGABYTES));
            }
            throw e;
        }
    }

    private static RawTable read(OPCPackage parts, Set<String> names)
            throws OpenXML4JException, SAXException, ParserConfigurationException, IOException {
        XSSFReader reader = new XSSFReader(parts);
        boolean since1904 = since1904(reader);
        // Furigana, which Japanese spreadsheets keep beside the text, is no part of it.
        ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts, false);
        SheetHandler sheet = new SheetHandler(strings, since1904);
        try (InputStream xml = sheet(reader, names)) {
            parse(xml, sheet);
        } catch (SheetHandler.EnoughException e) {
            return sheet.table();
        }
        return sheet.table();
    }

    private static InputStream sheet(XSSFReader reader, Set<String> names) throws OpenXML4JException, IOException {
        SheetIterator sheets = (SheetIterator) reader.getSheetsData();
        while (sheets.hasNext()) {
            InputStream sheet = sheets.next();
            if (names.contains(sheets.getSheetName())) {
                return sheet;
            }
            sheet.close();
        }
        return reader.getSheetsData().next();
    }

    /** Whether day 0 of the workbook is in 1904, as in files that began on old Macintosh computers. */
    private static boolean since1904(XSSFReader reader) throws OpenXML4JException, SAXException, ParserConfigurationException, IOException {
        boolean[] found = new boolean[1];
        try (InputStream xml = reader.getWorkbookData()) {
            parse(xml, new DefaultHandler() {
                @Override
                public void startElement(String uri, String name, String qualified, Attributes attributes) {
                    if ("workbookPr".equals(name)) {
                        String value = attributes.getValue("date1904");
                        found[0] = "1".equals(value) || "true".equals(value);
                    }
                }
            });
        }
        return found[0];
    }

    private static void parse(InputStream xml, DefaultHandler handler) throws SAXException, ParserConfigurationException, IOException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(xml));
    }

    /** Unpacks every part once and counts: what the directory of the archive says about sizes need not be true. */
    private static void refuseBomb(Path file) throws ExchangeException, IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new ExchangeException(file, Kind.ZIP_BOMB, null, Integer.toString(MOST_MEGABYTES));
            }
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements();) {
                try (InputStream part = zip.getInputStream(parts.nextElement())) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        total += read;
                        if (total > (long) MOST_MEGABYTES * MEGABYTE) {
                            throw new ExchangeException(file, Kind.ZIP_BOMB, null, Integer.toString(MOST_MEGABYTES));
                        }
                    }
                }
            }
        }
    }
}
