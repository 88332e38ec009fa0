package dev.leaven.portal.cycle.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.cycle.CycleUnit;
import dev.leaven.portal.cycle.app.CycleOverview;
import java.util.ArrayList;
import java.util.List;

/** Which units a cycle is about, where they can't be chosen any more. */
final class ScopeText extends Composite<Div> {

    private static final int MOST_NAMES = 5;

    ScopeText(String units) {
        var label = new Span(getTranslation("cycle.scope"));
        label.addClassName("lv-strong");
        var fixed = new Paragraph(getTranslation("cycle.scope.fixed"));
        fixed.addClassName("lv-soft");
        getContent().addClassName("lv-stack-s");
        getContent().add(label, new Span(units), fixed);
        getContent().getElement().setAttribute("data-test-id", "scope-fixed");
    }

    /**
     * The units of a cycle in words, such as "North, South and 3 more".
     *
     * @param all each parent before its children; empty for the whole organisation
     */
    static String of(CycleOverview cycle, List<CycleUnit> all) {
        UI ui = UI.getCurrent();
        List<CycleUnit> top = all.stream()
                .filter(unit -> cycle.details().scope().contains(unit.id()))
                .toList();
        if (top.isEmpty() || top.stream().anyMatch(unit -> unit.parent() == null)) {
            return ui.getTranslation("cycle.scope.whole");
        }
        List<String> names = new ArrayList<>(
                top.stream().limit(MOST_NAMES).map(CycleUnit::name).toList());
        if (top.size() > MOST_NAMES) {
            names.add(ui.getTranslation("cycle.scope.more", top.size() - MOST_NAMES));
        }
        return Formats.list(names, ui.getLocale());
    }
}
