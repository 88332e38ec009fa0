package dev.leaven.portal.catalog;

import java.util.List;

/**
 * What one perspective is asked about one ingredient.
 *
 * @param questions at least one
 */
public record ExpertSection(Cluster cluster, Ingredient ingredient, List<Question> questions) {

    public ExpertSection {
        questions = List.copyOf(questions);
    }
}
