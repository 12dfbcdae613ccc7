package org.bunkai.exchange;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people leave them. */
final class Sheets {

    private Sheets() {
    }

    /** Opens the first sheet of a workbook with POI's object model, changes it and saves it, as a spreadsheet does. */
    static void edit(Path file, Consumer<XSSFSheet> change) throws IOException {
        byte[] old = Files.readAllBytes(file);
        try (InputStream in = new ByteArrayInputStream(old); XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            change.accept(workbook.getSheetAt(0));
            workbook.write(out);
        }
    }

    /** A table with the headings of this language and rows of {@code key, answer}. */
    static Path table(Path file, Locale locale, String[]... keysAndAnswers) throws IOException {
        ExchangeTexts texts = ExchangeTexts.of(locale);
        try (XSSFWorkbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = workbook.createSheet("x");
            Row heading = sheet.createRow(0);
            for (Column column : Column.values()) {
                heading.createCell(column.ordinal()).setCellValue(texts.heading(column));
            }
            for (int i = 0; i < keysAndAnswers.length; i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(Column.KEY.ordinal()).setCellValue(keysAndAnswers[i][0]);
                row.createCell(Column.ANSWER.ordinal()).setCellValue(keysAndAnswers[i][1]);
            }
            workbook.write(out);
        }
        return file;
    }

    /** Rewrites an XML part of a workbook. */
    static void editPart(Path file, String name, UnaryOperator<String> change) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile()); InputStream part = zip.getInputStream(zip.getEntry(name))) {
            String old = new String(part.readAllBytes(), StandardCharsets.UTF_8);
            assertNotEquals(old, change.apply(old), name);
            replacePart(file, name, change.apply(old).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Puts other content into a part of a workbook. */
    static void replacePart(Path file, String name, byte[] content) throws IOException {
        byte[] workbook = Files.readAllBytes(file);
        Path edited = file.resolveSibling("edited.zip");
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook)); OutputStream bytes = Files.newOutputStream(edited);
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (!part.getName().equals(name)) {
                    out.putNextEntry(new ZipEntry(part.getName()));
                    in.transferTo(out);
                }
            }
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        Files.move(edited, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The row of a question. */
    static Row row(XSSFSheet sheet, String key) {
        for (Row row : sheet) {
            if (key.equals(row.getCell(Column.KEY.ordinal()).getStringCellValue())) {
                return row;
            }
        }
        throw new AssertionError("no row for " + key);
    }

    /** A cell, made if it is not there. */
    static Cell cell(Row row, Column column) {
        return row.getCell(column.ordinal(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
