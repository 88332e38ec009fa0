package dev.leaven.portal.assessment;

import org.jspecify.annotations.Nullable;

/**
 * What an expert adds to an ingredient.
 *
 * @param importance 1 to 5, 0 for "do not know", null when not answered
 * @param evidence what the answer rests on; may be empty, at most 4,000 characters
 */
public record ExpertNote(@Nullable Integer importance, String evidence) {

    public static final int LONGEST_EVIDENCE = 4_000;
    public static final ExpertNote NONE = new ExpertNote(null, "");

    public ExpertNote {
        if (importance != null && (importance < 0 || importance > Answer.HIGHEST)) {
            throw new IllegalArgumentException("Not an importance: " + importance);
        }
    }
}
