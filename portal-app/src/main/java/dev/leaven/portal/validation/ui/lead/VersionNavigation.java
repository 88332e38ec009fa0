package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import java.util.Map;

/** Leads to what was frozen. */
final class VersionNavigation {

    static final String NUMBER = "number";

    private VersionNavigation() {}

    static RouterLink linkTo(CycleId cycle, int number, String text) {
        return new RouterLink(text, VersionView.class, parameters(cycle, number));
    }

    static RouterLink linkToPlan(CycleId cycle, String text) {
        return new RouterLink(text, ValidateView.class, CycleNavigation.parameters(cycle));
    }

    private static RouteParameters parameters(CycleId cycle, int number) {
        return new RouteParameters(Map.of(CycleNavigation.CYCLE, cycle.toString(), NUMBER, Integer.toString(number)));
    }
}
