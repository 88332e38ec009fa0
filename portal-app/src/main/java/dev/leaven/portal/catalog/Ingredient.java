package dev.leaven.portal.catalog;

import dev.leaven.portal.catalog.app.Source;
import java.util.List;

/**
 * A condition for engagement that an organisation can work on.
 *
 * @param sources ids of {@link Source}
 * @param levels the five descriptions, from 1 to 5
 * @param actions to start with
 */
public record Ingredient(
        String id,
        double weight,
        LearnerVisibility learnerVisibility,
        List<String> sources,
        Texts name,
        Texts rationale,
        List<Level> levels,
        List<Question> questions,
        List<StarterAction> actions) {

    public Ingredient {
        sources = List.copyOf(sources);
        levels = List.copyOf(levels);
        questions = List.copyOf(questions);
        actions = List.copyOf(actions);
    }

    /** How much of it learners can judge. */
    public enum LearnerVisibility {
        FULL,
        PARTIAL,
        /** They only notice a symptom. */
        INDIRECT
    }

    /** What a level looks like in practice. */
    public record Level(int level, Texts text) {}
}
