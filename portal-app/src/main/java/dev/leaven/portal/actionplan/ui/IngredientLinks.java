package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.ui.ClusterMark;
import dev.leaven.portal.cycle.CycleId;
import java.util.Collection;

/** Ingredients by name, each with the colour of its cluster and the way back to its gap. */
public final class IngredientLinks extends Composite<Div> {

    /** @param ids of ingredients of the pack; others are left out */
    public IngredientLinks(CycleId cycle, Pack pack, Collection<String> ids) {
        getContent().addClassName("lv-row");
        ids.stream().flatMap(id -> pack.ingredient(id).stream()).forEach(one -> {
            var link = new Span(dot(pack, one.id()));
            link.add(ComparisonNavigation.linkTo(cycle, one.id(), one.name().in(getLocale())));
            link.addClassName("lv-dotted");
            getContent().add(link);
        });
    }

    /** The colour key of an ingredient's cluster. */
    public static String colour(Pack pack, String ingredient) {
        return pack.clusterOf(ingredient)
                .map((Cluster cluster) -> ClusterMark.key(cluster.id(), cluster.order()))
                .orElse("");
    }

    /** Decoration: the ingredient's name belongs beside it. */
    public static Span dot(Pack pack, String ingredient) {
        var dot = new Span();
        dot.addClassName("lv-cluster-dot");
        dot.getElement().setAttribute("data-cluster", colour(pack, ingredient));
        dot.getElement().setAttribute("aria-hidden", "true");
        return dot;
    }
}
