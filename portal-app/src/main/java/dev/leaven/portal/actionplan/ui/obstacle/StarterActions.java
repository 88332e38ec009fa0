package dev.leaven.portal.actionplan.ui.obstacle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ActionDetails.People;
import dev.leaven.portal.actionplan.ActionDetails.Schedule;
import dev.leaven.portal.actionplan.ActionDetails.Success;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.Horizon;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.ObstacleOverview;
import dev.leaven.portal.actionplan.app.ObstacleOverview.Starter;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.ui.plan.ActionNavigation;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleRefused;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Actions that helped others, for the chosen ingredients: the easy ones first, taken over with one click. */
final class StarterActions extends Composite<Card> {

    private final ObstacleOverview overview;
    private final Actions actions;
    private final boolean editable;
    private final Runnable changed;

    StarterActions(ObstacleOverview overview, Actions actions, boolean editable, Runnable changed) {
        this.overview = overview;
        this.actions = actions;
        this.editable = editable;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        var note = new Paragraph(getTranslation("obstacles.starters.note"));
        note.addClassName("lv-soft");
        var card = new Card(getTranslation("obstacles.starters"), note);
        card.getElement().setAttribute("data-test-id", "starters");
        // They come ingredient by ingredient, the lowest level first.
        overview.starters().stream()
                .collect(Collectors.groupingBy(Starter::ingredient, LinkedHashMap::new, Collectors.toList()))
                .forEach((ingredient, some) -> card.add(group(some)));
        return card;
    }

    private Component group(List<Starter> some) {
        Starter first = some.getFirst();
        String name = first.ingredient().name().in(getLocale());
        Integer level = first.level();
        var group = new Div(new H3(level == null ? name : getTranslation("obstacles.starters.level", name, level)));
        group.addClassName("lv-stack");
        some.forEach(one -> group.add(row(one)));
        return group;
    }

    private Component row(Starter one) {
        String name = one.action().text().in(getLocale());
        var facts = new Span(getTranslation(
                "obstacles.starter",
                getTranslation("plan.horizon." + one.action().horizon().name().toLowerCase(Locale.ROOT)),
                one.action().effort(),
                one.action().impact(),
                usually(one.action().owner())));
        facts.addClassName("lv-soft");
        var words = new Div(new Span(name), facts);
        words.addClassName("lv-stack-s");
        var row = new Div(words);
        row.addClassName("lv-choice-row");
        row.getElement().setAttribute("data-test-id", "starter");
        ActionId planned = one.planned();
        if (planned != null) {
            var link = new Anchor(
                    ActionNavigation.path(overview.cycle().id(), planned), getTranslation("obstacles.taken"));
            link.getElement().setAttribute("aria-label", getTranslation("obstacles.taken.of", name));
            link.getElement()
                    .setAttribute("data-test-id", "taken-" + one.action().id());
            row.add(link);
        } else if (editable) {
            var take = new Button(getTranslation("obstacles.take"), click -> take(one, name));
            take.setAriaLabel(getTranslation("obstacles.take.of", name));
            take.setDisableOnClick(true);
            take.getElement()
                    .setAttribute("data-test-id", "take-" + one.action().id());
            row.add(take);
        }
        return row;
    }

    private String usually(String perspective) {
        return overview.pack()
                .perspective(perspective)
                .map(one -> one.name().in(getLocale()))
                .orElse("");
    }

    private void take(Starter one, String name) {
        PlannedObstacle obstacle = one.obstacle();
        var details = new ActionDetails(
                name,
                "",
                new Links(Set.of(one.ingredient().id()), obstacle == null ? null : obstacle.id(), Set.of(), Set.of()),
                new People(null, null),
                new Schedule(Horizon.valueOf(one.action().horizon().name()), null, null),
                new Effort(null, null),
                new Success("", "", "", ""));
        try {
            actions.add(overview.cycle().id(), one.action().id(), details);
            Notices.success(getTranslation("obstacles.took", name));
        } catch (PlanRefused refused) {
            refused.problems()
                    .forEach(problem -> Notices.error(
                            getTranslation(problem.key(), problem.arguments().toArray())));
        } catch (CycleRefused refused) {
            Notices.error(getTranslation(refused.reason(), refused.arguments().toArray()));
        }
        changed.run();
    }
}
