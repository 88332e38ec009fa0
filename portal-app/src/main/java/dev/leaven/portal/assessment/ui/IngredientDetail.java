package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.Row;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Perspective;
import dev.leaven.portal.components.Card;
import java.util.List;

/** One ingredient: every question with what each perspective answered, and how important experts find it. */
final class IngredientDetail extends Composite<Div> {

    private final ResultsReport report;
    private final ScoreTexts texts;

    IngredientDetail(ResultsReport report, Ingredient ingredient) {
        this.report = report;
        this.texts = new ScoreTexts(this, getLocale());
        var table = new NativeTable();
        table.addClassName("lv-table");
        table.getElement().setAttribute("aria-label", ingredient.name().in(getLocale()));
        table.getHead().add(header());
        for (Row row : report.questions()) {
            report.pack()
                    .question(row.id())
                    .filter(item -> ingredient.id().equals(item.ingredientId()))
                    .ifPresent(item -> table.getBody().add(line(item.text().in(getLocale()), row)));
        }
        report.importance().stream()
                .filter(row -> row.id().equals(ingredient.id()))
                .forEach(row -> table.getBody().add(line(getTranslation("results.importance"), row)));
        var scroll = new Div(table);
        scroll.addClassName("lv-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", ingredient.name().in(getLocale()));
        getContent().getElement().setAttribute("data-test-id", "ingredient-detail");
        getContent()
                .add(new Card(
                        ingredient.name().in(getLocale()),
                        new Paragraph(ingredient.rationale().in(getLocale())),
                        scroll));
    }

    private NativeTableRow header() {
        var row = new NativeTableRow();
        row.add(new NativeTableHeaderCell(getTranslation("results.question")));
        for (Perspective perspective : report.pack().perspectives()) {
            row.add(new NativeTableHeaderCell(perspective.name().in(getLocale())));
        }
        return row;
    }

    private NativeTableRow line(String text, Row scores) {
        var row = new NativeTableRow();
        var head = new NativeTableHeaderCell(text);
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        for (Perspective perspective : report.pack().perspectives()) {
            row.add(cell(scores.score(perspective.id()), perspective));
        }
        return row;
    }

    /** How a handful of experts spread is not worth a line; how learners do, is. */
    private NativeTableCell cell(Score score, Perspective perspective) {
        var cell = new NativeTableCell(texts.inWords(score));
        cell.getElement().setAttribute("data-label", perspective.name().in(getLocale()));
        if (!perspective.identified()
                && score instanceof Score.Shown shown
                && !shown.distribution().isEmpty()) {
            List<Integer> counts = shown.distribution();
            var spread = new Div(getTranslation("results.distribution", counts.toArray()));
            spread.addClassName("lv-soft");
            cell.add(spread);
        }
        return cell;
    }
}
