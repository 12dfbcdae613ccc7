package org.bunkai.session;

/** How the file of a session stands to what the session last read or wrote. */
public enum DiskState {
    /** The bytes are the same, or the session has no file. */
    SAME,
    /** Somebody else wrote other bytes: saving would undo that, so it has to be asked for ({@link ModelSession#overwrite()}). */
    CHANGED,
    /** The file is gone: the session is the only copy, and saving brings it back. */
    GONE
}
