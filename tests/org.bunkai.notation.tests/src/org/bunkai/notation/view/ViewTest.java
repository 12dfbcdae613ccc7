package org.bunkai.notation.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of views. */
class ViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"overview", "facility:f-1", "network:net-1", "remote", "backup", "responsibility",
        "filter:電子 カルテ", "filter:a:b"})
    void idsAreReadAsTheyAreWritten(String id) {
        assertEquals(id, View.parse(id).orElseThrow().id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "OVERVIEW", "overview:x", "facility", "facility:", "filter: ", "remote:", ":f-1"})
    void othersAreNone(String id) {
        assertEquals(Optional.empty(), View.parse(id));
    }

    @Test
    void argumentsAreWhereTheyAreAskedFor() {
        assertThrows(IllegalArgumentException.class, () -> View.of(View.Kind.FACILITY));
        assertThrows(IllegalArgumentException.class, () -> new View(View.Kind.REMOTE, "x"));
    }
}
