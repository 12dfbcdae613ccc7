package org.bunkai.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** CSV tables with Japanese headings. */
final class Tables {

    private Tables() {
    }

    @SafeVarargs
    static Path csv(Path file, Map<Column, String>... rows) throws IOException {
        ExchangeTexts texts = ExchangeTexts.of(Locale.JAPANESE);
        Stream<String> heading = Stream.of(Stream.of(Column.values()).map(texts::heading).collect(Collectors.joining(",")));
        Stream<String> lines = Stream.of(rows).map(row -> Stream.of(Column.values()).map(c -> '"' + row.getOrDefault(c, "") + '"')
                .collect(Collectors.joining(",")));
        return Files.writeString(file, Stream.concat(heading, lines).collect(Collectors.joining("\r\n")));
    }
}
