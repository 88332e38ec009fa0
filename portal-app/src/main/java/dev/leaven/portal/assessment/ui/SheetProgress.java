package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.assessment.app.SheetDetails;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.ExpertSection;
import dev.leaven.portal.catalog.ui.ClusterMark;
import dev.leaven.portal.components.ProgressLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Clusters and ingredients of a sheet, each with how much of it is answered. */
final class SheetProgress extends Composite<Nav> {

    private final List<ExpertSection> sections;
    private final Map<String, Span> counts = new HashMap<>();
    private final ProgressLine total = new ProgressLine("", 0, 1);

    SheetProgress(List<ExpertSection> sections) {
        this.sections = sections;
    }

    /** The first ingredient with an open question, or the first of all. */
    static ExpertSection firstOpen(List<ExpertSection> sections, SheetDetails sheet) {
        return sections.stream()
                .filter(section ->
                        answered(section, sheet) < section.questions().size())
                .findFirst()
                .orElse(sections.getFirst());
    }

    void show(SheetDetails sheet, ExpertSection current) {
        getContent().addClassName("lv-section");
        getContent().getElement().setAttribute("aria-label", getTranslation("sheet.ingredients"));
        total.getElement().setAttribute("data-test-id", "sheet-progress");
        getContent().add(total);
        @Nullable Cluster cluster = null;
        var list = new UnorderedList();
        for (ExpertSection section : sections) {
            if (!section.cluster().equals(cluster)) {
                cluster = section.cluster();
                list = new UnorderedList();
                list.addClassName("lv-list");
                var title = new Div(
                        new ClusterMark(ClusterMark.key(cluster.id(), cluster.order())),
                        new H2(cluster.name().in(getLocale())));
                title.addClassName("lv-row");
                getContent().add(title, list);
            }
            list.add(item(sheet, section, section.equals(current)));
        }
        update(sheet);
    }

    void update(SheetDetails sheet) {
        for (ExpertSection section : sections) {
            Span count = counts.get(section.ingredient().id());
            if (count != null) {
                int done = answered(section, sheet);
                count.setText(
                        getTranslation("sheet.count", done, section.questions().size()));
                count.getElement()
                        .setAttribute(
                                "data-done",
                                String.valueOf(done == section.questions().size()));
            }
        }
        var summary = sheet.summary();
        total.update(
                getTranslation("sheets.progress", summary.answered(), summary.asked()),
                summary.answered(),
                summary.asked());
    }

    private ListItem item(SheetDetails sheet, ExpertSection section, boolean current) {
        String ingredient = section.ingredient().id();
        var link = new RouterLink(
                section.ingredient().name().in(getLocale()),
                AnswerSheetView.class,
                new RouteParameters(
                        new RouteParam(
                                CampaignNavigation.CAMPAIGN,
                                sheet.summary().campaign().toString()),
                        new RouteParam(AnswerSheetView.INGREDIENT, ingredient)));
        var count = new Span();
        count.addClassNames("lv-soft", "lv-count");
        counts.put(ingredient, count);
        var end = new Div(count);
        end.addClassName("lv-list-row-end");
        var item = new ListItem(link, end);
        item.addClassName("lv-list-row");
        if (current) {
            item.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    private static int answered(ExpertSection section, SheetDetails sheet) {
        return (int) section.questions().stream()
                .filter(question -> sheet.answers().containsKey(question.id()))
                .count();
    }
}
