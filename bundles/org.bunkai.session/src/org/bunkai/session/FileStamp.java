package org.bunkai.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Content of a file at one moment: times tell nothing sure, as copies keep them and clocks differ.
 *
 * @param hex SHA-256 of its bytes; empty if there was no file
 */
record FileStamp(String hex) {

    static final FileStamp NONE = new FileStamp("");

    /** The content now; {@link #NONE} if there is no file, or none that can be read. */
    static FileStamp of(Path file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return new FileStamp(HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest()));
        } catch (IOException e) {
            return NONE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    boolean exists() {
        return !hex.isEmpty();
    }
}
