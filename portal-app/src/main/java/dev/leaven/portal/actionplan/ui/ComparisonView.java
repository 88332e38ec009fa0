package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.actionplan.app.Comparing;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.GateClosed;
import dev.leaven.portal.cycle.ui.CycleChoice;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.StepHead;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** The second step: how the organisation stands to each ingredient of the recipe, and which few go on to the plan. */
@Route("compare/:cycleId?")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 20, title = "compare.menu", icon = "lv:compare")
class ComparisonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Comparing comparing;
    private final CyclePages pages;

    ComparisonView(Comparing comparing, CyclePages pages) {
        this.comparing = comparing;
        this.pages = pages;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> ingredient = ComparisonNavigation.ingredient(event.getLocation());
        pages.choose(event).ifPresentOrElse(choice -> show(choice, ingredient), () -> {
            removeAll();
            add(new PageHead(getPageTitle(), getTranslation("compare.purpose")), pages.none());
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("compare.title");
    }

    private void show(CycleChoice choice, Optional<String> ingredient) {
        removeAll();
        add(StepHead.of(CycleStep.COMPARE, choice, getPageTitle(), getTranslation("compare.purpose")));
        try {
            comparing.requireBegun(choice.cycle().id());
            add(new ComparisonContent(comparing, pages, choice.cycle(), ingredient));
        } catch (GateClosed closed) {
            add(pages.gate(choice.cycle().id(), closed, () -> show(choice, ingredient)));
        }
    }
}
