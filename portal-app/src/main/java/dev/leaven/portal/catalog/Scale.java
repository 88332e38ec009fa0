package dev.leaven.portal.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one answers on.
 *
 * @param levels from {@code min} to {@code max}, in order and complete
 * @param extraAnswers answers outside the range, such as "I do not know"
 */
public record Scale(
        String id,
        Kind kind,
        int min,
        int max,
        boolean allowDontKnow,
        boolean allowNotApplicable,
        Texts instruction,
        List<Level> levels,
        List<ExtraAnswer> extraAnswers) {

    public Scale {
        levels = List.copyOf(levels);
        extraAnswers = List.copyOf(extraAnswers);
    }

    /** Each pack has exactly one scale of each kind. */
    public enum Kind {
        /** Experts, on the level descriptions of an ingredient. */
        MATURITY,
        /** Learners, on statements about themselves. */
        LIKERT,
        /** How much an ingredient matters. */
        IMPORTANCE,
        /** Where something sits; not a judgement, never averaged. */
        POSITION
    }

    /** A step of the scale. */
    public record Level(int level, Texts name, @Nullable Texts description) {}

    /** An answer outside the range; it never counts in a mean. */
    public record ExtraAnswer(String id, Texts name) {}
}
