package dev.leaven.portal.catalog;

import java.util.List;

/**
 * What typically stands in the way.
 *
 * @param ingredients ids of the ingredients it holds back
 */
public record Obstacle(String id, Kind kind, List<String> ingredients, Texts name, Texts hint) {

    public Obstacle {
        ingredients = List.copyOf(ingredients);
    }

    /** Where it comes from. */
    public enum Kind {
        PEOPLE,
        PROCESS,
        OFFER,
        REACH,
        ORGANISATION,
        MEASUREMENT
    }
}
