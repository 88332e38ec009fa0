package dev.leaven.portal.actionplan.ui.obstacle;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.ObstacleOverview;
import dev.leaven.portal.actionplan.app.Obstacles;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.ui.IngredientLinks;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Confirmation;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleRefused;
import java.util.function.Consumer;

/** What the plan works on, and the obstacles that were chosen for it. */
final class ChosenObstacles extends Composite<Card> {

    private final Obstacles obstacles;
    private final ObstacleOverview overview;
    private final boolean editable;
    private final Consumer<PlannedObstacle> edit;
    private final Runnable changed;

    ChosenObstacles(
            Obstacles obstacles,
            ObstacleOverview overview,
            boolean editable,
            Consumer<PlannedObstacle> edit,
            Runnable changed) {
        this.obstacles = obstacles;
        this.overview = overview;
        this.editable = editable;
        this.edit = edit;
        this.changed = changed;
    }

    @Override
    protected Card initContent() {
        var works = new Div(getTranslation("obstacles.works"));
        works.addClassName("lv-soft");
        var ingredients = new IngredientLinks(
                overview.cycle().id(),
                overview.pack(),
                overview.ingredients().stream().map(one -> one.id()).toList());
        var card = new Card(getTranslation("obstacles.chosen"), works, ingredients);
        if (overview.chosen().isEmpty()) {
            card.add(new Paragraph(getTranslation("obstacles.none")));
        }
        overview.chosen().forEach(one -> card.add(obstacle(one)));
        if (editable && overview.chosen().size() >= Obstacles.MOST) {
            card.add(new Paragraph(getTranslation("obstacles.enough", Obstacles.MOST)));
        }
        return card;
    }

    private Component obstacle(PlannedObstacle one) {
        String name = overview.name(one, getLocale());
        var reason = new Paragraph(one.reason());
        reason.addClassName("lv-as-typed");
        var holds = new Div(getTranslation("obstacles.holds", overview.heldBack(one.ingredients(), getLocale())));
        holds.addClassName("lv-soft");
        var item = new Div(new H3(name));
        overview.ofPack(one)
                .ifPresent(known -> item.add(new Paragraph(known.hint().in(getLocale()))));
        item.add(holds, reason);
        item.addClassName("lv-stack-s");
        item.getElement().setAttribute("data-test-id", "obstacle");
        if (editable) {
            var change = new Button(getTranslation("obstacles.change"), click -> edit.accept(one));
            change.setAriaLabel(getTranslation("obstacles.change.of", name));
            change.getElement().setAttribute("data-test-id", "change");
            var drop = new Button(getTranslation("obstacles.drop"), click -> ask(one, name));
            drop.setAriaLabel(getTranslation("obstacles.drop.of", name));
            drop.getElement().setAttribute("data-test-id", "drop");
            var buttons = new Div(change, drop);
            buttons.addClassName("lv-actions");
            item.add(buttons);
        }
        return item;
    }

    private void ask(PlannedObstacle one, String name) {
        var question = new Confirmation(UI.getCurrent());
        question.setHeader(getTranslation("obstacles.drop.title", name));
        question.setText(getTranslation("obstacles.drop.text"));
        question.setConfirmText(getTranslation("obstacles.drop"));
        question.setCancelText(getTranslation("obstacles.keep"));
        question.setDestructive();
        question.addConfirmListener(confirmed -> drop(one));
        question.open();
    }

    private void drop(PlannedObstacle one) {
        try {
            obstacles.drop(overview.cycle().id(), one.id(), one.revision());
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
