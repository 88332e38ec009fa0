package dev.leaven.portal.insight.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.insight.ui.report.ReportSection.Block;
import java.util.List;

/** The report as a page shows it. */
final class ReportArticle extends Composite<Card> {

    ReportArticle(List<ReportSection> sections) {
        getContent().getElement().setAttribute("data-test-id", "report");
        for (ReportSection section : sections) {
            var chapter = new Div(new H2(section.heading()));
            chapter.addClassName("lv-report-chapter");
            section.blocks().forEach(block -> add(chapter, block));
            getContent().add(chapter);
        }
    }

    private static void add(Div chapter, Block block) {
        if (!block.rows().isEmpty()) {
            chapter.add(table(block.rows()));
        }
        if (!block.lead().isEmpty()) {
            chapter.add(new Paragraph(block.lead()));
        }
        if (!block.items().isEmpty()) {
            chapter.add(
                    new UnorderedList(block.items().stream().map(ListItem::new).toArray(ListItem[]::new)));
        }
    }

    private static Component table(List<List<String>> rows) {
        List<String> labels = rows.getFirst();
        var head = new NativeTableRow();
        labels.forEach(label -> head.add(new NativeTableHeaderCell(label)));
        var body = new NativeTableBody();
        for (List<String> cells : rows.subList(1, rows.size())) {
            var name = new NativeTableHeaderCell(cells.getFirst());
            name.getElement().setAttribute("scope", "row");
            var row = new NativeTableRow();
            row.add(name);
            for (int i = 1; i < cells.size(); i++) {
                var cell = new NativeTableCell(new Div(cells.get(i)));
                cell.getElement().setAttribute("data-label", labels.get(i));
                row.add(cell);
            }
            body.add(row);
        }
        var table = new NativeTable();
        table.add(new NativeTableHeader(head), body);
        table.addClassName("lv-table");
        return table;
    }
}
