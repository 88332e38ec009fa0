package dev.leaven.portal.assessment;

import java.util.Optional;

/**
 * What was answered to one question.
 *
 * @param code 1 to 5 on the scale, 0 for "do not know", -1 for "does not apply"
 */
public record Answer(int code) {

    public static final Answer DONT_KNOW = new Answer(0);
    public static final Answer NOT_APPLICABLE = new Answer(-1);

    /** Lowest and highest point of every scale of the recipe. */
    public static final int LOWEST = 1;

    public static final int HIGHEST = 5;

    public Answer {
        if (code < -1 || code > HIGHEST) {
            throw new IllegalArgumentException("Not an answer: " + code);
        }
    }

    /** Reads {@code 1}…{@code 5}, {@code dont-know} or {@code not-applicable}; empty for anything else. */
    public static Optional<Answer> parse(String text) {
        return switch (text) {
            case "1", "2", "3", "4", "5" -> Optional.of(new Answer(Integer.parseInt(text)));
            case "dont-know" -> Optional.of(DONT_KNOW);
            case "not-applicable" -> Optional.of(NOT_APPLICABLE);
            default -> Optional.empty();
        };
    }

    /** Whether it counts on the scale; the others count as missing. */
    public boolean rated() {
        return code >= LOWEST;
    }

    /** As {@link #parse} reads it. */
    @Override
    public String toString() {
        return switch (code) {
            case 0 -> "dont-know";
            case -1 -> "not-applicable";
            default -> Integer.toString(code);
        };
    }
}
