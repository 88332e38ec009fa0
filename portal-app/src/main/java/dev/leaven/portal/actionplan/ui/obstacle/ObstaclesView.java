package dev.leaven.portal.actionplan.ui.obstacle;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Obstacles;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.cycle.ui.CycleChoice;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.StepHead;
import jakarta.annotation.security.RolesAllowed;

/** The third step: what stands in the way of the chosen ingredients, and first actions against it. */
@Route("obstacles/:cycleId?")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 25, title = "obstacles.menu", icon = "lv:obstacle")
class ObstaclesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Obstacles obstacles;
    private final Actions actions;
    private final CyclePages pages;

    ObstaclesView(Obstacles obstacles, Actions actions, CyclePages pages) {
        this.obstacles = obstacles;
        this.actions = actions;
        this.pages = pages;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        pages.choose(event).ifPresentOrElse(this::show, () -> {
            removeAll();
            add(new PageHead(getPageTitle(), getTranslation("obstacles.purpose")), pages.none());
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("obstacles.title");
    }

    private void show(CycleChoice choice) {
        removeAll();
        add(StepHead.of(CycleStep.FIND_OBSTACLES, choice, getPageTitle(), getTranslation("obstacles.purpose")));
        try {
            if (choice.cycle().state() != CycleState.ARCHIVED) {
                obstacles.requireBegun(choice.cycle().id());
            }
            add(new ObstaclesContent(obstacles, actions, pages, choice.cycle()));
        } catch (GateClosed closed) {
            add(pages.gate(choice.cycle().id(), closed, () -> show(choice)));
        }
    }
}
