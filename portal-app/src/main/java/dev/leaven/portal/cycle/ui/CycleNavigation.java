package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;

/** Leads to this module's pages, and to a cycle on pages of other modules. */
public final class CycleNavigation {

    /** The parameter of every address that names a cycle, as in {@code compare/:cycleId?}. */
    public static final String CYCLE = "cycleId";

    private CycleNavigation() {}

    /** To one cycle. */
    public static void toCycle(CycleId id) {
        UI.getCurrent().navigate(CycleView.class, parameters(id));
    }

    /** A link to one cycle. */
    public static RouterLink linkTo(CycleId id, String text) {
        return new RouterLink(text, CycleView.class, parameters(id));
    }

    /** A link to the guide of a step. */
    public static RouterLink linkToGuide(CycleStep step, String text) {
        return new RouterLink(text, GuideView.class, GuideView.parameters(step));
    }

    /** Of an address that names this cycle. */
    public static RouteParameters parameters(CycleId id) {
        return new RouteParameters(CYCLE, id.toString());
    }

    /**
     * The cycle that an address names, where it must name one.
     *
     * @throws NoSuchCycle where it names none, or what can't be one
     */
    public static CycleId cycle(RouteParameters parameters) {
        return parameters.get(CYCLE).flatMap(CycleId::parse).orElseThrow(NoSuchCycle::new);
    }
}
