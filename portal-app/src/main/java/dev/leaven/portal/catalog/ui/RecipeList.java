package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import java.util.List;
import java.util.SequencedMap;

/** Clusters with their ingredients, each a link. */
final class RecipeList extends Composite<Nav> {

    private final Pack pack;
    private final RecipeAddress address;

    RecipeList(Pack pack, SequencedMap<Cluster, List<Ingredient>> shown, RecipeAddress address) {
        this.pack = pack;
        this.address = address;
        getContent().addClassName("lv-recipe-list");
        getContent().getElement().setAttribute("aria-label", getTranslation("recipe.list"));
        getContent().getElement().setAttribute("data-test-id", "recipe-list");
        shown.forEach((cluster, ingredients) -> getContent().add(cluster(cluster, ingredients)));
    }

    private Component cluster(Cluster cluster, List<Ingredient> ingredients) {
        var items = new UnorderedList();
        items.addClassName("lv-list");
        ingredients.forEach(ingredient -> items.add(item(ingredient)));
        var section = new Section(
                new ClusterHeading(pack, cluster, new H2(cluster.name().in(getLocale()))), items);
        section.addClassName("lv-stack-s");
        return section;
    }

    private ListItem item(Ingredient ingredient) {
        var link = address.open(ingredient, ingredient.name().in(getLocale()));
        link.getElement().setAttribute("data-test-id", "recipe-ingredient-" + ingredient.id());
        var item = new ListItem(link);
        item.addClassName("lv-list-row");
        if (address.ingredient().filter(ingredient.id()::equals).isPresent()) {
            item.getElement().setAttribute("aria-current", "true");
            link.getElement().setAttribute("aria-current", "page");
        }
        return item;
    }
}
