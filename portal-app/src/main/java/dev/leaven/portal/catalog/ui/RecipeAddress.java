package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.catalog.Ingredient;
import java.util.Optional;

/**
 * What the recipe page shows, as its address says it.
 *
 * @param ingredient id of the open one, if any
 * @param search words to look for; empty for all
 */
record RecipeAddress(Optional<String> ingredient, String search) {

    static final String INGREDIENT = "ingredient";
    static final RecipeAddress ALL = new RecipeAddress(Optional.empty(), "");

    private static final String PATH = "recipe";
    private static final String SEARCH = "q";

    static RecipeAddress of(BeforeEnterEvent event) {
        return new RecipeAddress(
                event.getRouteParameters().get(INGREDIENT),
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(SEARCH)
                        .orElse("")
                        .strip());
    }

    RecipeAddress searching(String words) {
        return new RecipeAddress(ingredient, words.strip());
    }

    Location location() {
        return new Location(ingredient.map(id -> PATH + "/" + id).orElse(PATH), query());
    }

    /** A link to this ingredient that keeps the search. */
    RouterLink open(Ingredient other, String name) {
        var link = new RouterLink(RecipeView.class, new RouteParameters(new RouteParam(INGREDIENT, other.id())));
        link.add(new Span(name));
        link.setQueryParameters(query());
        return link;
    }

    /** A link to the whole recipe that keeps the search. */
    RouterLink close() {
        var link = new RouterLink(RecipeView.class);
        link.setQueryParameters(query());
        return link;
    }

    private QueryParameters query() {
        return search.isEmpty() ? QueryParameters.empty() : QueryParameters.of(SEARCH, search);
    }
}
