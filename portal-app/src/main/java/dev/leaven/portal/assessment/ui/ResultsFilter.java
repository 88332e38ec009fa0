package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignRow;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.UnitChoice;
import dev.leaven.portal.tenancy.UnitId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses the campaign and the unit. The choice is kept in the page's address. */
final class ResultsFilter extends Composite<Div> {

    private static final String INDENT = "\u2003";

    ResultsFilter(ResultsReport report, List<CampaignRow> published, Optional<String> ingredient) {
        getContent().addClassName("lv-toolbar");
        if (published.size() > 1) {
            getContent().add(campaigns(report, published));
        }
        getContent().add(units(report, ingredient));
    }

    /** Shows the same report with another ingredient opened. */
    static void go(ResultsReport report, Optional<String> ingredient) {
        go(report.campaign(), report.unit(), ingredient.orElse(null));
    }

    private static void go(CampaignId campaign, @Nullable UnitId unit, @Nullable String ingredient) {
        Map<String, String> query = new HashMap<>();
        if (unit != null) {
            query.put("unit", unit.toString());
        }
        if (ingredient != null) {
            query.put(ResultsView.INGREDIENT, ingredient);
        }
        UI.getCurrent()
                .navigate(ResultsView.class, CampaignNavigation.parameters(campaign), QueryParameters.simple(query));
    }

    private Select<CampaignRow> campaigns(ResultsReport report, List<CampaignRow> published) {
        var select = new Select<CampaignRow>();
        select.setLabel(getTranslation("results.filter.campaign"));
        select.setItems(published);
        select.setItemLabelGenerator(CampaignRow::name);
        published.stream()
                .filter(row -> row.id().equals(report.campaign()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> go(change.getValue().id(), null, null));
        return select;
    }

    private ComboBox<UnitChoice> units(ResultsReport report, Optional<String> ingredient) {
        var box = new ComboBox<UnitChoice>(getTranslation("results.filter.unit"));
        box.setItems(report.units());
        box.setItemLabelGenerator(this::label);
        report.units().stream()
                .filter(unit -> unit.id().equals(report.unit()))
                .findFirst()
                .ifPresent(box::setValue);
        box.setClearButtonVisible(report.units().stream()
                .anyMatch(unit -> unit.depth() > 0 && unit.id().equals(report.unit())));
        box.getElement().setAttribute("data-test-id", "unit");
        box.addValueChangeListener(change -> go(
                report.campaign(),
                change.getValue() == null ? null : change.getValue().id(),
                ingredient.orElse(null)));
        return box;
    }

    private String label(UnitChoice unit) {
        String name = INDENT.repeat(unit.depth()) + unit.name();
        return unit.shown() ? name : getTranslation("results.filter.unit.hidden", name);
    }
}
