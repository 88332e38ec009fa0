package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.catalog.Scale;
import dev.leaven.portal.catalog.StarterAction;
import dev.leaven.portal.catalog.Texts;
import dev.leaven.portal.catalog.app.Source;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.LeavenIcon;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** One ingredient, whole. */
final class IngredientDetail extends Composite<Article> {

    private final Pack pack;
    private final Ingredient ingredient;

    IngredientDetail(Pack pack, Ingredient ingredient, RecipeAddress address) {
        this.pack = pack;
        this.ingredient = ingredient;
        getContent().getElement().setAttribute("data-test-id", "recipe-detail");
        getContent().getElement().setAttribute("data-ingredient", ingredient.id());
        getContent()
                .add(
                        back(address),
                        new Card(
                                head(),
                                section("recipe.levels", levels()),
                                section("recipe.questions", new QuestionList(pack, ingredient)),
                                section("recipe.actions", actions()),
                                section("recipe.sources", new Paragraph(getTranslation("recipe.claim")), sources())));
    }

    /** On a phone the list makes room, so there is a way back to it. */
    private Component back(RecipeAddress address) {
        var link = address.close();
        link.add(LeavenIcon.BACK.create(), new Span(getTranslation("recipe.back")));
        link.addClassName("lv-recipe-back");
        link.getElement().setAttribute("data-test-id", "recipe-back");
        return link;
    }

    private Component head() {
        var head = new Div();
        head.addClassName("lv-stack");
        pack.clusterOf(ingredient.id())
                .ifPresent(cluster -> head.add(new ClusterHeading(pack, cluster, new Span(in(cluster.name())))));
        head.add(new H2(in(ingredient.name())), new Paragraph(in(ingredient.rationale())));
        return head;
    }

    private Component levels() {
        var names = pack.scale(Scale.Kind.MATURITY).levels();
        var list = new OrderedList();
        list.addClassName("lv-levels");
        for (var level : ingredient.levels()) {
            var number = new Span(Integer.toString(level.level()));
            number.addClassName("lv-level-number");
            number.getElement().setAttribute("data-level", number.getText());
            var name = new Span(in(names.get(level.level() - 1).name()));
            name.addClassName("lv-level-name");
            var text = new Span(in(level.text()));
            text.addClassName("lv-level-text");
            var item = new ListItem(number, name, text);
            item.addClassName("lv-level-card");
            list.add(item);
        }
        return list;
    }

    private Component actions() {
        return list(ingredient.actions().stream().map(this::action).toList());
    }

    private ListItem action(StarterAction action) {
        var owner = pack.perspective(action.owner()).map(Perspective::name).map(this::in);
        var facts = new Span(getTranslation(
                "recipe.action.facts",
                getTranslation("recipe.horizon." + action.horizon().name().toLowerCase(Locale.ROOT)),
                owner.orElse(action.owner()),
                action.impact(),
                action.effort()));
        facts.addClassName("lv-soft");
        var item = new ListItem(new Span(in(action.text())), facts);
        item.addClassName("lv-stack-s");
        return item;
    }

    private Component sources() {
        return list(ingredient.sources().stream()
                .map(pack::source)
                .flatMap(Optional::stream)
                .map(this::source)
                .toList());
    }

    private ListItem source(Source source) {
        var use = new Span(in(source.use()));
        use.addClassName("lv-soft");
        var item = new ListItem(new Span(source.citation()), use);
        item.addClassName("lv-stack-s");
        return item;
    }

    private static Component list(Collection<ListItem> items) {
        var list = new UnorderedList();
        list.addClassName("lv-recipe-items");
        items.forEach(list::add);
        return list;
    }

    private Section section(String heading, Component... parts) {
        var section = new Section(new H3(getTranslation(heading)));
        section.add(parts);
        section.addClassName("lv-stack");
        return section;
    }

    private String in(Texts texts) {
        return texts.in(getLocale());
    }
}
