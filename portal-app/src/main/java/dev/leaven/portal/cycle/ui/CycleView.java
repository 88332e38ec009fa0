package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.Cycles;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.function.Function;

/** One cycle: where it stands, what is missing, and what comes next. */
@Route("cycle/:cycleId?")
@RolesAllowed("PROGRAMME_LEAD")
@Menu(order = 5, title = "cycle.menu", icon = "lv:cycle")
class CycleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Cycles cycles;
    private final CycleLifecycle lifecycle;
    private final CyclePages pages;
    private final CycleForms forms;
    private final Packs packs;
    private String title = "";

    CycleView(Cycles cycles, CycleLifecycle lifecycle, CyclePages pages, CycleForms forms, Packs packs) {
        this.cycles = cycles;
        this.lifecycle = lifecycle;
        this.pages = pages;
        this.forms = forms;
        this.packs = packs;
        addClassName("lv-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        title = getTranslation("cycle.title");
        pages.choose(event)
                .ifPresentOrElse(
                        this::show, () -> add(new PageHead(title, getTranslation("cycle.purpose")), pages.none()));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(CycleChoice choice) {
        CycleOverview cycle = cycles.overview(choice.cycle().id());
        Pack pack = packs.get(cycle.pack());
        var texts = new StepTexts(pack, getLocale());
        var actions = new CycleActions(lifecycle, () -> show(choice));
        Function<CycleStep, Optional<String>> way = step -> pages.path(step, cycle.id());
        title = cycle.details().name();
        var head = new PageHead(title, getTranslation("cycle.purpose"), actions.of(cycle));
        head.setContext(new CycleBadge(cycle.state()));
        var path = new Card(getTranslation("cycle.steps"), new StepPath(cycle, texts, way));
        var main = new Div(new NextCard(cycle, texts, way, actions), path);
        main.addClassName("lv-section");
        var beside = new Div(
                new GoalCard(cycle, pack),
                new CycleFactsCard(cycle, forms.scope(cycle)),
                new OtherCyclesCard(choice.others()));
        beside.addClassName("lv-section");
        var columns = new Div(main, beside);
        columns.addClassName("lv-aside");
        removeAll();
        add(head, columns);
    }
}
