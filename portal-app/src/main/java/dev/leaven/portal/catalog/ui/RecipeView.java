package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.LeavenIcon;
import dev.leaven.portal.components.PageHead;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** The recipe to read: clusters and ingredients on the left, one ingredient on the right. The address says which. */
@Route("recipe/:ingredient?")
@PermitAll
@Menu(order = 75, title = "recipe.menu", icon = "lv:recipe")
class RecipeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SHORT_CHECKSUM = 12;

    private final Pack pack;
    private final TextField search = new TextField();
    private final Span count = new Span();
    private final Div content = new Div();
    private RecipeAddress address = RecipeAddress.ALL;

    RecipeView(Packs packs) {
        pack = packs.offered();
        addClassName("lv-page");
        content.addClassName("lv-recipe");
        var toolbar = new Div(searchField(), count);
        toolbar.addClassName("lv-toolbar");
        count.addClassName("lv-soft");
        count.getElement().setAttribute("role", "status");
        count.getElement().setAttribute("data-test-id", "recipe-count");
        add(
                new PageHead(getTranslation("recipe.title"), getTranslation("recipe.purpose")),
                toolbar,
                content,
                edition(packs.core()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = RecipeAddress.of(event);
        if (address.ingredient().isPresent() && open().isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        search.setValue(address.search());
        show();
    }

    @Override
    public String getPageTitle() {
        return open().map(ingredient -> ingredient.name().in(getLocale()))
                .orElseGet(() -> getTranslation("recipe.title"));
    }

    private Optional<Ingredient> open() {
        return address.ingredient().flatMap(pack::ingredient);
    }

    private TextField searchField() {
        search.setLabel(getTranslation("recipe.search.label"));
        search.setPrefixComponent(LeavenIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addClassName("lv-recipe-search");
        search.getElement().setAttribute("data-test-id", "recipe-search");
        search.addValueChangeListener(change -> {
            if (!change.getValue().strip().equals(address.search())) {
                search(change.getValue());
            }
        });
        return search;
    }

    /** Keeps the search in the address without a step in the history for every letter. */
    private void search(String words) {
        address = address.searching(words);
        UI.getCurrent().getPage().getHistory().replaceState(null, address.location());
        show();
    }

    private void show() {
        var found = RecipeSearch.find(pack, address.search(), getLocale());
        count.setText(getTranslation(
                "recipe.search.count",
                found.values().stream().mapToInt(List::size).sum()));
        content.removeAll();
        content.add(found.isEmpty() ? nothingFound() : split(found));
    }

    private Div split(SequencedMap<Cluster, List<Ingredient>> found) {
        var list = new RecipeList(pack, found, address);
        var detail = open().<Component>map(ingredient -> new IngredientDetail(pack, ingredient, address))
                .orElseGet(() -> new ClusterOverview(pack, found.sequencedKeySet()));
        var split = new Div(list, detail);
        split.addClassNames("lv-split", open().isPresent() ? "lv-recipe-open" : "lv-recipe-all");
        return split;
    }

    private EmptyState nothingFound() {
        var all = new Button(getTranslation("recipe.empty.all"), click -> search.clear());
        all.getElement().setAttribute("data-test-id", "recipe-empty-all");
        return new EmptyState(
                Drawing.RECIPE,
                getTranslation("recipe.empty.title"),
                getTranslation("recipe.empty.sentence", address.search()),
                all);
    }

    private Paragraph edition(Pack pack) {
        var line = new Paragraph(getTranslation(
                "recipe.edition", pack.ref().version(), pack.checksum().substring(0, SHORT_CHECKSUM)));
        line.addClassName("lv-soft");
        line.setTitle(pack.checksum());
        line.getElement().setAttribute("data-test-id", "recipe-edition");
        return line;
    }
}
