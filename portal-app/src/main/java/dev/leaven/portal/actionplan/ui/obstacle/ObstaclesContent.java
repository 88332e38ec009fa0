package dev.leaven.portal.actionplan.ui.obstacle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.ObstacleOverview;
import dev.leaven.portal.actionplan.app.Obstacles;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.ui.ComparisonNavigation;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.CyclePages;
import org.jspecify.annotations.Nullable;

/** The chosen obstacles, and starter actions against them. */
final class ObstaclesContent extends Composite<Div> {

    private final Obstacles obstacles;
    private final Actions actions;
    private final CyclePages pages;
    private final CycleFacts cycle;
    private final boolean editable;
    private ObstacleOverview overview;

    ObstaclesContent(Obstacles obstacles, Actions actions, CyclePages pages, CycleFacts cycle) {
        this.obstacles = obstacles;
        this.actions = actions;
        this.pages = pages;
        this.cycle = cycle;
        this.editable = cycle.state() != CycleState.ARCHIVED;
        this.overview = obstacles.overview(cycle.id());
    }

    @Override
    protected Div initContent() {
        var all = new Div();
        all.addClassName("lv-section");
        fill(all);
        return all;
    }

    private void refresh() {
        overview = obstacles.overview(cycle.id());
        getContent().removeAll();
        fill(getContent());
    }

    private void fill(Div all) {
        all.add(
                chosen(),
                new StarterActions(overview, actions, editable, this::refresh),
                pages.progress(CycleStep.FIND_OBSTACLES, cycle.id()));
    }

    private Card chosen() {
        var works = new Paragraph(getTranslation("obstacles.works"));
        works.addClassName("lv-soft");
        var ingredients = new Div();
        ingredients.addClassName("lv-row");
        overview.ingredients()
                .forEach(one -> ingredients.add(ComparisonNavigation.linkTo(
                        cycle.id(), one.id(), one.name().in(getLocale()))));
        var card = new Card(getTranslation("obstacles.chosen"), works, ingredients);
        if (overview.chosen().isEmpty()) {
            card.add(new Paragraph(getTranslation("obstacles.none")));
        }
        overview.chosen().forEach(one -> card.add(obstacle(one)));
        boolean room = overview.chosen().size() < Obstacles.MOST;
        if (editable && room) {
            var add = new Button(getTranslation("obstacles.add"), click -> edit(null));
            add.addThemeVariants(ButtonVariant.PRIMARY);
            add.getElement().setAttribute("data-test-id", "add-obstacle");
            card.add(new Div(add));
        } else if (editable) {
            card.add(new Paragraph(getTranslation("obstacles.enough", Obstacles.MOST)));
        }
        return card;
    }

    private Component obstacle(PlannedObstacle one) {
        String name = overview.name(one, getLocale());
        var words = new Span(name);
        words.addClassName("lv-strong");
        var reason = new Div(one.reason());
        reason.addClassName("lv-as-typed");
        var holds = new Div(getTranslation("obstacles.holds", holds(one)));
        holds.addClassName("lv-soft");
        var item = new Div(words, reason, holds);
        item.addClassName("lv-stack-s");
        item.getElement().setAttribute("data-test-id", "obstacle");
        if (editable) {
            var change = new Button(getTranslation("obstacles.change"), click -> edit(one));
            change.setAriaLabel(getTranslation("obstacles.change.of", name));
            var drop = new Button(getTranslation("obstacles.drop"), click -> drop(one, name));
            drop.setAriaLabel(getTranslation("obstacles.drop.of", name));
            drop.getElement().setAttribute("data-test-id", "drop");
            var buttons = new Div(change, drop);
            buttons.addClassName("lv-actions");
            item.add(buttons);
        }
        return item;
    }

    private String holds(PlannedObstacle one) {
        return String.join(
                ", ",
                one.ingredients().stream()
                        .flatMap(id -> overview.pack().ingredient(id).stream())
                        .map(Ingredient::name)
                        .map(text -> text.in(getLocale()))
                        .sorted()
                        .toList());
    }

    private void edit(@Nullable PlannedObstacle one) {
        new ObstacleDialog(overview, one, details -> {
                    if (one == null) {
                        obstacles.choose(cycle.id(), details);
                    } else {
                        obstacles.change(cycle.id(), one.id(), one.revision(), details);
                    }
                    refresh();
                })
                .open();
    }

    private void drop(PlannedObstacle one, String name) {
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(getTranslation("obstacles.drop.title", name));
        question.setText(getTranslation("obstacles.drop.text"));
        question.setConfirmText(getTranslation("obstacles.drop"));
        question.setCancelText(getTranslation("obstacles.keep"));
        question.setDestructive();
        question.addConfirmListener(confirmed -> {
            try {
                obstacles.drop(cycle.id(), one.id(), one.revision());
            } catch (PlanRefused refused) {
                refused.problems()
                        .forEach(problem -> Notices.error(getTranslation(
                                problem.key(), problem.arguments().toArray())));
            } catch (CycleRefused refused) {
                Notices.error(
                        getTranslation(refused.reason(), refused.arguments().toArray()));
            }
            refresh();
        });
        question.open();
    }
}
