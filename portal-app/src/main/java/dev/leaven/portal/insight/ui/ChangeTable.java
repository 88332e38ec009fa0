package dev.leaven.portal.insight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.ui.ClusterMark;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.insight.app.Change;
import dev.leaven.portal.insight.app.Change.Way;
import dev.leaven.portal.insight.app.ChangeRow;
import dev.leaven.portal.insight.app.ThenAndNow;
import dev.leaven.portal.insight.app.ThenAndNow.ClusterChange;

/** Index, clusters and ingredients, then and now. */
final class ChangeTable extends Composite<NativeTable> {

    private final ChangeWords words;
    private final NativeTableBody body = new NativeTableBody();

    ChangeTable(ThenAndNow shown) {
        words = new ChangeWords(this, getLocale());
        var head = new NativeTableRow();
        for (String key : new String[] {"insight.subject", "insight.then", "insight.now", "insight.change"}) {
            var cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getContent().addClassNames("lv-table", "lv-change-table");
        getContent().getElement().setAttribute("data-test-id", "changes");
        getContent().add(new NativeTableHeader(head), body);
        shown.index()
                .ifPresent(row -> body.add(
                        line(row, whole(shown.pack().outcomeScale().name().in(getLocale()), "index"))));
        shown.clusters().forEach(this::add);
    }

    private void add(ClusterChange change) {
        Cluster cluster = change.cluster();
        body.add(line(
                change.whole(), whole(cluster.name().in(getLocale()), ClusterMark.key(cluster.id(), cluster.order()))));
        for (ChangeRow row : change.ingredients()) {
            String name = cluster.ingredients().stream()
                    .filter(one -> one.id().equals(row.id()))
                    .findFirst()
                    .map(Ingredient::name)
                    .map(text -> text.in(getLocale()))
                    .orElse("");
            var line = line(row, new Span(name));
            line.addClassName("lv-change-part");
            body.add(line);
        }
    }

    private static Component whole(String name, String mark) {
        var words = new Span(name);
        words.addClassName("lv-change-whole");
        var all = new Div(new ClusterMark(mark), words);
        all.addClassName("lv-cluster-heading");
        return all;
    }

    private NativeTableRow line(ChangeRow row, Component name) {
        var head = new NativeTableHeaderCell();
        head.add(name);
        head.getElement().setAttribute("scope", "row");
        var line = new NativeTableRow();
        line.add(head);
        line.add(
                cell("insight.then", new Div(words.score(row.then()))),
                cell("insight.now", new Div(words.score(row.now()))),
                cell("insight.change", change(row.change())));
        return line;
    }

    private NativeTableCell cell(String label, Component content) {
        var cell = new NativeTableCell();
        cell.add(content);
        cell.getElement().setAttribute("data-label", getTranslation(label));
        return cell;
    }

    private Div change(Change change) {
        var all = new Div(
                switch (change) {
                    case Change.Interval interval -> new StatusBadge(words.verdict(change), kind(interval.way()));
                    case Change.Direction direction -> new Span(words.verdict(change));
                    case Change.Unknown unknown -> soft(words.verdict(change));
                });
        String figures = words.figures(change);
        if (!figures.isEmpty()) {
            all.add(new Div(soft(figures)));
        }
        return all;
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("lv-soft");
        return span;
    }

    private static Kind kind(Way way) {
        return switch (way) {
            case UP -> Kind.GOOD;
            case DOWN -> Kind.ATTENTION;
            case SAME -> Kind.QUIET;
        };
    }
}
