package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.actionplan.app.Comparing;
import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.actionplan.app.ComparisonRow;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.cycle.CycleFacts;
import dev.leaven.portal.cycle.CycleRefused;
import dev.leaven.portal.cycle.CycleState;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.ui.CyclePages;
import dev.leaven.portal.cycle.ui.MissingPieces;
import dev.leaven.portal.cycle.ui.NextStep;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Map and table of all ingredients, and the fields of the one that is open. */
final class ComparisonContent extends Composite<Div> implements FieldSaving {

    private final Comparing comparing;
    private final CyclePages pages;
    private final CycleFacts cycle;
    private final String open;
    private final ComparisonRows rows;
    private final ComparisonTable table;
    private final ImportanceMap map;
    private final Div progress = new Div();
    private ComparisonOverview overview;

    ComparisonContent(Comparing comparing, CyclePages pages, CycleFacts cycle, Optional<String> ingredient) {
        this.comparing = comparing;
        this.pages = pages;
        this.cycle = cycle;
        this.overview = comparing.overview(cycle.id());
        this.open = ingredient
                .flatMap(overview::row)
                .map(row -> row.ingredient().id())
                .orElse("");
        this.rows = new ComparisonRows(this, getLocale(), overview.pack());
        this.table = new ComparisonTable(new ComparisonTable.Words(
                getTranslation("compare.table"),
                getTranslation("compare.ingredient"),
                getTranslation("compare.chosen.short"),
                List.of(
                        getTranslation("compare.current.short"),
                        getTranslation("compare.target.short"),
                        getTranslation("compare.importance.short"),
                        getTranslation("compare.gap"),
                        getTranslation("compare.priority"))));
        this.map = map();
    }

    @Override
    protected Div initContent() {
        table.addRowSelectedListener(event -> open(event.rowId()));
        map.addRowSelectedListener(event -> open(event.rowId()));
        table.setSelected(open);
        map.setSelected(open);
        table.getElement().setAttribute("data-test-id", "comparison");
        var all = new Div(progress);
        all.addClassName("lv-section");
        overview.row(open).ifPresent(row -> {
            var fields = new ComparisonDetail(overview, row, this, cycle.state() != CycleState.ARCHIVED);
            all.add(fields);
            fields.scrollIntoView();
        });
        all.add(
                new Card(getTranslation("compare.map"), note("compare.map.note"), map),
                new Card(getTranslation("compare.table"), note("compare.table.note"), table));
        show();
        return all;
    }

    @Override
    public <T> void save(ComparisonField<T> field, @Nullable T seen, @Nullable T value) {
        comparing.save(cycle.id(), open, field, seen, value);
        overview = comparing.overview(cycle.id());
        show();
        Notices.success(getTranslation("compare.saved"));
    }

    @Override
    public <T> @Nullable T now(ComparisonField<T> field) {
        overview = comparing.overview(cycle.id());
        show();
        ComparisonRow row = overview.row(open).orElse(null);
        return row == null ? null : field.get(row.entry());
    }

    @Override
    public void stopped(CycleRefused refused) {
        Notices.error(getTranslation(refused.reason(), refused.arguments().toArray()));
    }

    private void show() {
        table.setRows(overview.rows().stream().map(rows::table).toList());
        map.setDots(
                overview.rows().stream().flatMap(row -> rows.dot(row).stream()).toList());
        int chosen = overview.chosen().size();
        var count = new Span(getTranslation("compare.progress", chosen, ComparisonOverview.MOST_CHOSEN));
        count.addClassName("lv-strong");
        count.getElement().setAttribute("data-test-id", "count");
        progress.removeAll();
        if (overview.missing().isEmpty()) {
            progress.add(new Card(count, NextStep.after(CycleStep.COMPARE, cycle.id(), pages)));
        } else {
            progress.add(new Card(count, note("compare.why.few"), new MissingPieces(overview.missing())));
        }
    }

    private void open(String ingredient) {
        ComparisonNavigation.open(cycle.id(), ingredient);
    }

    private ImportanceMap map() {
        var legend = overview.rows().stream()
                .map(ComparisonRow::cluster)
                .distinct()
                .map(cluster -> new ImportanceMap.Legend(
                        ComparisonRows.colour(cluster), cluster.name().in(getLocale())))
                .toList();
        return new ImportanceMap(
                new ImportanceMap.Words(
                        getTranslation("compare.map"),
                        getTranslation("compare.current.short"),
                        getTranslation("compare.importance.short"),
                        getTranslation("compare.map.above"),
                        getTranslation("compare.map.below"),
                        getTranslation("compare.chosen.short"),
                        getTranslation("compare.map.open")),
                legend);
    }

    private Paragraph note(String key) {
        var note = new Paragraph(getTranslation(key));
        note.addClassName("lv-soft");
        return note;
    }
}
