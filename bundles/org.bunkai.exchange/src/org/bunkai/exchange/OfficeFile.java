package org.bunkai.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;

/** What all Office Open XML files that we write have in common: equal content is equal bytes. */
public final class OfficeFile {

    /** ZIP knows no earlier time, and no time is deterministic but a fixed one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    /** First character of the scripts that are two digits wide. */
    private static final int WIDE = 0x2E80;

    private OfficeFile() {
    }

    /**
     * Says who wrote a file and of when it tells; the time of writing it is nowhere.
     *
     * @param asOf date of the facts
     * @return the properties, for what else there is to say
     */
    public static PackageProperties describe(OPCPackage file, LocalDate asOf) {
        PackageProperties properties = properties(file);
        Optional<Date> day = Optional.of(Date.from(asOf.atStartOfDay().toInstant(ZoneOffset.UTC)));
        properties.setCreatorProperty("Bunkai");
        properties.setCreatedProperty(day);
        properties.setModifiedProperty(day);
        return properties;
    }

    private static PackageProperties properties(OPCPackage file) {
        try {
            return file.getPackageProperties();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("a file of ours without properties", e);
        }
    }

    /** Copies a file without the times of writing, which POI notes at every part. Leaves the stream open. */
    public static void copyWithoutTimes(byte[] file, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                parts.transferTo(zip);
                zip.closeEntry();
            }
        }
        zip.finish();
        zip.flush();
    }

    /** How many digits wide a text is in a cell. */
    public static int width(String text) {
        return text.codePoints().map(c -> c < WIDE ? 1 : 2).sum();
    }
}
