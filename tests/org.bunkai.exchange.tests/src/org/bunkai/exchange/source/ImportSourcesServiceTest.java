package org.bunkai.exchange.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class ImportSourcesServiceTest {

    private final ImportSourcesService sources = new ImportSourcesService();

    /** A source of a vendor. */
    private record Inventory(String id, List<String> patterns) implements ImportSource {

        @Override
        public String label(Locale locale) {
            return id;
        }

        @Override
        public ImportTable open(Path file) {
            return new ImportTable(file, List.of(), List.of(), Map.of());
        }
    }

    @Test
    void sourcesComeAndGo() {
        ImportSource one = new Inventory("b", List.of("*.acme"));
        ImportSource other = new Inventory("a", List.of("*.CSV", "*.acme"));
        sources.addSource(one);
        sources.addSource(other);
        assertEquals(List.of(other, one), sources.all());
        assertEquals(Optional.of(other), sources.of(Path.of("x.acme")), "the first one by id");
        sources.removeSource(other);
        assertEquals(Optional.of(one), sources.of(Path.of("x.ACME")));
        assertEquals(Optional.empty(), sources.of(Path.of("x.csv")));
    }

    @Test
    void ofTwoSourcesWithOneIdNoneIsUsed() {
        ImportSource first = new Inventory("a", List.of("*.x"));
        ImportSource second = new Inventory("a", List.of("*.y"));
        sources.addSource(first);
        sources.addSource(second);
        assertEquals(List.of(), sources.all());
        sources.removeSource(second);
        assertEquals(List.of(first), sources.all());
    }
}
