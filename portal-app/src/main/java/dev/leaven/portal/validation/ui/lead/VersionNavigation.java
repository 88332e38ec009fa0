package dev.leaven.portal.validation.ui.lead;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.ui.CycleNavigation;
import java.util.Map;
import java.util.regex.Pattern;

/** Leads to what was frozen. */
final class VersionNavigation {

    static final String NUMBER = "number";
    static final String FROM = "from";

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,6}");

    private VersionNavigation() {}

    static RouterLink linkTo(CycleId cycle, int number, String text) {
        return new RouterLink(text, VersionView.class, parameters(cycle, number));
    }

    static RouterLink linkToPlan(CycleId cycle, String text) {
        return new RouterLink(text, ValidateView.class, CycleNavigation.parameters(cycle));
    }

    static RouterLink linkToChanges(CycleId cycle, int from, int number, String text) {
        return new RouterLink(text, ChangesView.class, parameters(cycle, from, number));
    }

    static void toChanges(CycleId cycle, int from, int number) {
        UI.getCurrent().navigate(ChangesView.class, parameters(cycle, from, number));
    }

    /** The version's number in an address; 0, which no version has, where that is no number. */
    static int number(RouteParameters parameters, String name) {
        return parameters
                .get(name)
                .filter(text -> NUMBERS.matcher(text).matches())
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static RouteParameters parameters(CycleId cycle, int number) {
        return new RouteParameters(Map.of(CycleNavigation.CYCLE, cycle.toString(), NUMBER, Integer.toString(number)));
    }

    private static RouteParameters parameters(CycleId cycle, int from, int number) {
        return new RouteParameters(Map.of(
                CycleNavigation.CYCLE,
                cycle.toString(),
                NUMBER,
                Integer.toString(number),
                FROM,
                Integer.toString(from)));
    }
}
