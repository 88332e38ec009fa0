package dev.leaven.portal.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question about an ingredient.
 *
 * @param audiences ids of the perspectives that answer it on the maturity scale
 * @param learner the statement for learners, null where learners cannot judge
 */
public record Question(
        String id,
        List<String> audiences,
        Texts text,
        @Nullable LearnerStatement learner) {

    public Question {
        audiences = List.copyOf(audiences);
    }

    /**
     * The same subject as a learner meets it.
     *
     * @param shortForm whether the short questionnaire asks it; one per ingredient
     */
    public record LearnerStatement(String id, boolean shortForm, Texts text) {}
}
