package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.Cycles;
import jakarta.annotation.security.RolesAllowed;

/** One cycle: where it stands, what is missing, and what comes next. */
@Route("cycle/:cycleId?")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 5, title = "cycle.menu", icon = "lv:cycle")
class CycleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Cycles cycles;
    private final CyclePages pages;
    private final Packs packs;
    private String title = "";

    CycleView(Cycles cycles, CyclePages pages, Packs packs) {
        this.cycles = cycles;
        this.pages = pages;
        this.packs = packs;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("cycle.title");
        pages.choose(event)
                .ifPresentOrElse(
                        choice -> show(cycles.overview(choice.cycle().id())),
                        () -> add(new PageHead(title, getTranslation("cycle.purpose")), pages.none()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CycleOverview cycle) {
        title = cycle.details().name();
        add(
                new PageHead(title, getTranslation("cycle.purpose")),
                new StepPath(cycle, packs.get(cycle.pack()), step -> pages.path(step, cycle.id())));
    }
}
