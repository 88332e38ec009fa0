package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import java.util.Optional;

/** Leads to how an ingredient compares with the recipe: from an obstacle or an action one click back to its gap. */
public final class ComparisonNavigation {

    private static final String INGREDIENT = "ingredient";

    private ComparisonNavigation() {}

    /** A link to one ingredient. */
    public static RouterLink linkTo(CycleId cycle, String ingredient, String text) {
        var link = new RouterLink(text, ComparisonView.class, CycleNavigation.parameters(cycle));
        link.setQueryParameters(QueryParameters.of(INGREDIENT, ingredient));
        return link;
    }

    /** A link to all of them. */
    public static RouterLink linkTo(CycleId cycle, String text) {
        return new RouterLink(text, ComparisonView.class, CycleNavigation.parameters(cycle));
    }

    static void open(CycleId cycle, String ingredient) {
        UI.getCurrent()
                .navigate(
                        ComparisonView.class,
                        CycleNavigation.parameters(cycle),
                        QueryParameters.of(INGREDIENT, ingredient));
    }

    /** The ingredient that an address names; sent by a browser, so look it up. */
    static Optional<String> ingredient(Location location) {
        return location.getQueryParameters().getSingleParameter(INGREDIENT);
    }
}
