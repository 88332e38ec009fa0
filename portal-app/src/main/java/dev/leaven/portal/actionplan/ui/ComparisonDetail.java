package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.actionplan.app.ComparisonEntry.Subject;
import dev.leaven.portal.actionplan.app.ComparisonOverview;
import dev.leaven.portal.actionplan.app.ComparisonRow;
import dev.leaven.portal.assessment.ui.CampaignNavigation;
import dev.leaven.portal.assessment.ui.PerspectiveLines;
import dev.leaven.portal.components.Card;
import java.util.Arrays;
import java.util.List;

/** One ingredient: how the perspectives see it, and what is decided about it. */
final class ComparisonDetail extends Composite<Card> {

    private final ComparisonOverview overview;
    private final ComparisonRow row;
    private final FieldSaving saving;
    private final boolean editable;

    ComparisonDetail(ComparisonOverview overview, ComparisonRow row, FieldSaving saving, boolean editable) {
        this.overview = overview;
        this.row = row;
        this.saving = saving;
        this.editable = editable;
    }

    @Override
    protected Card initContent() {
        var rows = new ComparisonRows(this, getLocale(), overview.pack());
        var fields = new ComparisonFields(this, getLocale(), overview.pack(), row, saving, editable);
        var lines = new PerspectiveLines(rows.name(row), "");
        lines.setRows(List.of(new PerspectiveLines.Row(
                row.ingredient().id(), rows.name(row), ComparisonRows.colour(row.cluster()), rows.marks(row))));
        var card = new Card(rows.name(row), lines);
        card.getElement().setAttribute("data-test-id", "ingredient-fields");
        rows.learners(row).map(Paragraph::new).ifPresent(card::add);
        if (overview.campaign() != null) {
            card.add(new Div(CampaignNavigation.linkToAnswers(
                    overview.campaign(), row.ingredient().id(), getTranslation("compare.answers"))));
        }
        card.add(fields.chosen(), fields.current(), grid(fields.target(), fields.importance()));
        card.add(grid(Arrays.stream(Subject.values()).map(fields::stand).toArray(Component[]::new)));
        card.add(fields.evidence());
        return card;
    }

    private static Div grid(Component... fields) {
        var grid = new Div(fields);
        grid.addClassName("lv-grid-3");
        return grid;
    }
}
