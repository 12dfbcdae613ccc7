package org.bunkai.exchange;

/** Text from a stranger's file on its way to a terminal. */
final class Shown {

    private static final int LONGEST = 240;

    private Shown() {
    }

    /** On one line, without characters that could steer a terminal, and not longer than a sentence bears. */
    static String piece(String text) {
        String line = line(text);
        return line.length() <= LONGEST ? line
                : line.substring(0, Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + "…";
    }

    /** On one line, without characters that could steer a terminal. */
    static String line(String text) {
        return text.codePoints().map(c -> switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            default -> c;
        }).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
