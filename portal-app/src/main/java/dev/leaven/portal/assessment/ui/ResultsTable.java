package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ui.ExportTable.Column;
import dev.leaven.portal.assessment.ui.ExportTable.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Published results of a campaign as one table: a line for each figure of each unit, as the page shows it. */
final class ResultsTable {

    private final Component page;
    private final Locale locale;

    /** @param locale fixed, since a download has no page around it that would know */
    ResultsTable(Component page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    /** @param units all units of one campaign, each parent before its children */
    ExportTable of(List<ResultsReport> units) {
        var lines = new ArrayList<List<Object>>();
        units.forEach(unit -> lines.addAll(new ResultsLines(unit, page, locale).all()));
        return new ExportTable(columns(), lines);
    }

    private List<Column> columns() {
        return List.of(
                text("results.export.scope"),
                text("results.export.unit"),
                text("results.export.level"),
                text("results.export.place"),
                text("results.export.pack"),
                text("results.clusters.header"),
                text("results.ingredients.header"),
                text("results.question"),
                text("results.export.id"),
                text("results.export.perspective"),
                text("results.export.scale"),
                number("results.export.answers", Numbers.WHOLE),
                number("results.export.mean", Numbers.TWO_DECIMALS),
                text("results.export.band"),
                number("results.export.dontknow", Numbers.SHARE),
                text("results.export.reason"));
    }

    private Column text(String key) {
        return Column.text(page.getTranslation(locale, key));
    }

    private Column number(String key, Numbers numbers) {
        return new Column(page.getTranslation(locale, key), numbers);
    }
}
