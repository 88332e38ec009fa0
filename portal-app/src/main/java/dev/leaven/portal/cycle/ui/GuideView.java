package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.catalog.Step;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.cycle.CycleStep;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;

/** How a step is done: to read, to print and to forward. */
@Route("guide/:step")
@PermitAll
class GuideView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String STEP = "step";

    private final Packs packs;
    private String title = "";

    GuideView(Packs packs) {
        this.packs = packs;
        addClassName("lv-page");
    }

    static RouteParameters parameters(CycleStep step) {
        return new RouteParameters(STEP, step.packId());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<Step> step = event.getRouteParameters().get(STEP).flatMap(this::step);
        if (step.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(step.get());
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private Optional<Step> step(String id) {
        return packs.core().steps().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void show(Step step) {
        title = step.name().in(getLocale());
        add(
                new PageHead(title, step.produces().in(getLocale())),
                new Paragraph(step.gate().in(getLocale())));
    }
}
