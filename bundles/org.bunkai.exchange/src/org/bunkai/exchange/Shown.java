package org.bunkai.exchange;

import org.bunkai.model.Messages;

/** Text from a stranger's file on its way to a terminal. */
final class Shown {

    private static final int LONGEST = 240;

    private Shown() {
    }

    /** On one line, without characters that could steer a terminal, and not longer than a sentence bears. */
    static String piece(String text) {
        String line = Messages.oneLine(text);
        return line.length() <= LONGEST ? line
                : line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
    }
}
