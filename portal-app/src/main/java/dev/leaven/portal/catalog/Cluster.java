package dev.leaven.portal.catalog;

import java.util.List;

/** A group of ingredients. */
public record Cluster(String id, int order, double weight, Texts name, Texts intro, List<Ingredient> ingredients) {

    public Cluster {
        ingredients = List.copyOf(ingredients);
    }
}
