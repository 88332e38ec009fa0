package dev.leaven.portal.delivery.internal;

import java.util.Optional;

/** Makes texts fit: between words, with an ellipsis, and never within a character or a link. */
final class TextTruncation {

    private static final String MORE = "…";

    private TextTruncation() {}

    /** The text, or as many of its first words as fit. */
    static String of(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        if (longest < MORE.length()) {
            return "";
        }
        return text.substring(0, end(text, longest - MORE.length())).replaceFirst("[\\s.,;:]+$", "") + MORE;
    }

    /**
     * The text with its link whole. What follows the link goes first, then words before it; empty where there is no room even
     * for the link.
     *
     * @param link as it stands in the text; empty where the text has none
     */
    static Optional<String> around(String link, String text, int longest) {
        if (text.length() <= longest || link.isEmpty() || !text.contains(link)) {
            return Optional.of(of(text, longest));
        }
        int room = longest - link.length();
        if (room < 0) {
            return Optional.empty();
        }
        String before = text.substring(0, text.indexOf(link));
        if (before.length() <= room) {
            return Optional.of(before + link);
        }
        String words = of(before.stripTrailing(), room - 1);
        return Optional.of(words.length() <= MORE.length() ? link : words + " " + link);
    }

    /** Where the last word that fits has ended; within a word that is longer than the room. */
    private static int end(String text, int longest) {
        for (int end = longest; end > 0; end--) {
            if (Character.isWhitespace(text.charAt(end))) {
                return end;
            }
        }
        return longest > 0 && Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }
}
