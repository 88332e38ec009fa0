package dev.leaven.portal.actionplan.ui.plan;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import java.util.Map;

/** Leads to a plan and to its actions. */
public final class ActionNavigation {

    static final String ACTION = "actionId";

    /** In place of an id: an action that is being written. */
    static final String NEW = "new";

    private ActionNavigation() {}

    /** A link to the whole plan. */
    public static RouterLink linkTo(CycleId cycle, String text) {
        return new RouterLink(text, PlanView.class, CycleNavigation.parameters(cycle));
    }

    static void toPlan(CycleId cycle) {
        UI.getCurrent().navigate(PlanView.class, CycleNavigation.parameters(cycle));
    }

    static void toNew(CycleId cycle) {
        UI.getCurrent().navigate(ActionView.class, parameters(cycle, NEW));
    }

    /** From the portal's root on. */
    public static String path(CycleId cycle, ActionId action) {
        return "plan/" + cycle + "/action/" + action;
    }

    private static RouteParameters parameters(CycleId cycle, String action) {
        return new RouteParameters(Map.of(CycleNavigation.CYCLE, cycle.toString(), ACTION, action));
    }
}
