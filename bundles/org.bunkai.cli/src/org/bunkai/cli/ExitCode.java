package org.bunkai.cli;

/** Exit codes of every command; where several apply, the highest wins. */
enum ExitCode {

    /** Everything that was asked for was done. */
    OK(0),

    /**
     * {@code check}: an outcome at or above {@code --fail-on}; {@code diff --fail-on-new}: new findings; {@code answers}: answers that
     * were not written; {@code import}: rows that were left out.
     */
    FINDINGS(1),

    /** The command line is wrong. */
    USAGE(2),

    /** A file cannot be read or written. */
    FILE(3),

    /** A pack or rule is missing, or a rule failed. */
    PACK(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    /** The higher of two codes. */
    ExitCode or(ExitCode other) {
        return code >= other.code ? this : other;
    }
}
