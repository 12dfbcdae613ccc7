package org.bunkai.workbench.about;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A bundle of others that is shipped, as {@code third-party.tsv} lists it.
 *
 * @param bundle its symbolic name
 * @param version its version
 * @param licence short name of its licence; "unknown" where none is stated
 * @param statedBy where that is stated, and what other places say
 */
record ThirdParty(String bundle, String version, String licence, String statedBy) {

    private static final String FILE = "/third-party.tsv";
    private static final String COMMENT = "#";
    private static final int CELLS = 4;

    /** All of them, of the products for every system. */
    static List<ThirdParty> shipped() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(ThirdParty.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith(COMMENT)).map(line -> line.split("\t", CELLS))
                    .map(cells -> new ThirdParty(cells[0], cells[1], cells[2], cells[3])).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> cells() {
        return List.of(bundle, version, licence, statedBy);
    }
}
