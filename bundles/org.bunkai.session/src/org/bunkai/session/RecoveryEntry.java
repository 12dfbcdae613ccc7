package org.bunkai.session;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A session that did not end as it should, and left a copy of its model.
 *
 * @param id of the copy in the recovery folder
 * @param name what the session was called
 * @param file the file that was edited; empty if there was none yet
 * @param time when the copy was written
 * @param original SHA-256 of the file as the session had read it, 64 hexadecimal digits; empty without file
 * @param copy where the copy is
 */
public record RecoveryEntry(String id, String name, Optional<Path> file, Instant time, String original, Path copy) {

    /** Whether the file is another one than the one that was edited, or gone: then saving what is recovered has to be asked for. */
    public boolean isChangedOnDisk() {
        return file.isPresent() && !FileStamp.of(file.get()).hex().equals(original);
    }
}
