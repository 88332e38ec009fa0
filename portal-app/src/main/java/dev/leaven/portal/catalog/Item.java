package dev.leaven.portal.catalog;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is answered on a scale: an outcome statement, a learner's statement or an expert's question.
 *
 * @param perspectives ids of those who are asked
 * @param scale id
 * @param clusterId null for an outcome statement
 * @param ingredientId null for an outcome statement
 * @param shortForm whether the short learners' form holds it; false for experts
 */
public record Item(
        String id,
        Texts text,
        Set<String> perspectives,
        String scale,
        @Nullable String clusterId,
        @Nullable String ingredientId,
        boolean shortForm) {

    /** Whether it counts in the engagement index instead of in an ingredient. */
    public boolean outcome() {
        return ingredientId == null;
    }
}
