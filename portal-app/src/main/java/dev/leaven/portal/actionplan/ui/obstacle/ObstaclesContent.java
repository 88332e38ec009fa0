package dev.leaven.portal.actionplan.ui.obstacle;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.actionplan.PlannedObstacle;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.ObstacleOverview;
import dev.leaven.portal.actionplan.app.Obstacles;
import dev.leaven.portal.catalog.Obstacle;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.CyclePages;
import org.jspecify.annotations.Nullable;

/** The chosen obstacles, those that can be chosen, and starter actions against them. */
final class ObstaclesContent extends Composite<Div> {

    private final Obstacles obstacles;
    private final Actions actions;
    private final CyclePages pages;
    private final CycleFacts cycle;
    private final boolean editable;

    ObstaclesContent(Obstacles obstacles, Actions actions, CyclePages pages, CycleFacts cycle) {
        this.obstacles = obstacles;
        this.actions = actions;
        this.pages = pages;
        this.cycle = cycle;
        this.editable = cycle.state() != CycleState.ARCHIVED;
    }

    @Override
    protected Div initContent() {
        var all = new Div();
        all.addClassName("lv-section");
        fill(all);
        return all;
    }

    private void refresh() {
        getContent().removeAll();
        fill(getContent());
    }

    private void fill(Div all) {
        ObstacleOverview overview = obstacles.overview(cycle.id());
        if (overview.ingredients().isEmpty() && overview.chosen().isEmpty()) {
            all.add(nothingToWorkOn());
            return;
        }
        all.add(new ChosenObstacles(obstacles, overview, editable, one -> edit(overview, null, one), this::refresh));
        if (editable
                && overview.chosen().size() < Obstacles.MOST
                && !overview.ingredients().isEmpty()) {
            all.add(new ObstacleChoices(overview, one -> edit(overview, one, null)));
        }
        if (!overview.starters().isEmpty()) {
            all.add(new StarterActions(overview, actions, editable, this::refresh));
        }
        if (editable) {
            all.add(pages.progress(
                    CycleStep.FIND_OBSTACLES, cycle.id(), getTranslation("obstacles.next"), "plan/" + cycle.id()));
        }
    }

    /** Whoever left comparing early may come here with nothing chosen. */
    private EmptyState nothingToWorkOn() {
        var compare = new Anchor("compare/" + cycle.id(), getTranslation("obstacles.empty.compare"));
        compare.getElement().setAttribute("data-test-id", "to-compare");
        return new EmptyState(
                Drawing.RECIPE,
                getTranslation("obstacles.empty.title"),
                getTranslation("obstacles.empty.text"),
                compare);
    }

    /**
     * @param ofPack one of the recipe's that is to be chosen
     * @param one that is chosen already; both null for one in own words
     */
    private void edit(ObstacleOverview overview, @Nullable Obstacle ofPack, @Nullable PlannedObstacle one) {
        new ObstacleDialog(obstacles, overview, ofPack, one, this::refresh).open();
    }
}
