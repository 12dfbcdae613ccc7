package org.bunkai.report.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * When a PDF was made and from what, instead of the clock's time.
 *
 * @param date the day; midnight of UTC, which is the same day in Japan
 * @param identifier made from the content
 */
record Origin(LocalDate date, long identifier) {

    static Origin of(PrintJob job) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(job.toString().getBytes(StandardCharsets.UTF_8));
            return new Origin(job.date(), ByteBuffer.wrap(digest.digest()).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes it into a document, whose two places for the date have to agree. */
    void mark(PDDocument document) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String written = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated = written.replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + date + "T00:00:00+00:00");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(identifier);
    }
}
