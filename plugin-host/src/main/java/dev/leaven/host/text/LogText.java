package dev.leaven.host.text;

/** Text from outside, made fit for a log or a table: one line, not endless. */
public final class LogText {

    private LogText() {}

    /** Control characters become spaces, so that nobody forges a second line of a log. */
    public static String oneLine(String text, int longest) {
        var cut = text.length() > longest ? text.substring(0, longest - 1) + "…" : text;
        var plain = new StringBuilder(cut.length());
        cut.codePoints().forEach(c -> plain.appendCodePoint(isOdd(c) ? ' ' : c));
        return plain.toString().strip();
    }

    static String first(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static boolean isOdd(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SURROGATE -> true;
            default -> false;
        };
    }
}
