package dev.leaven.channel.email;

/** Text for a header, which must not begin another one. */
final class OneLine {

    private OneLine() {}

    /** Control characters and line separators become blanks; surrogates without their partner go. */
    static String of(String text) {
        var plain = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (Character.getType(c)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> plain.append(' ');
                case Character.SURROGATE -> {}
                default -> plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }
}
