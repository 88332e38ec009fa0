package dev.leaven.portal.actionplan.app;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a lead has decided about an ingredient.
 *
 * @param current level 1 to 5; null as long as nobody confirmed one
 * @param target level 1 to 5; null as long as nobody set one
 * @param importance 1 to 5 in place of what the sheets say; null to go by the sheets
 * @param importanceNote why it was set
 * @param stands how strategy, learning plan and organisation stand to it; without those of which nobody has said
 * @param evidence notes and links, may be empty
 * @param chosen whether the plan is to work on it
 */
public record ComparisonEntry(
        @Nullable Integer current,
        @Nullable Integer target,
        @Nullable Integer importance,
        String importanceNote,
        Map<Subject, Stand> stands,
        String evidence,
        boolean chosen) {

    /** Nothing decided yet. */
    public static final ComparisonEntry NONE = new ComparisonEntry(null, null, null, "", Map.of(), "", false);

    public ComparisonEntry {
        stands = Map.copyOf(stands);
    }

    /** What stands to an ingredient in some way. */
    public enum Subject {
        STRATEGY,
        LEARNING_PLAN,
        ORGANISATION
    }
}
