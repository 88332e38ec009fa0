package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.UnitComparison;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.ClusterMark;
import dev.leaven.portal.components.HeatMap;
import java.util.ArrayList;

/** Learners of a unit beside those of the units below it, ingredient by ingredient. */
final class UnitComparisonCard extends Composite<Div> {

    UnitComparisonCard(ResultsReport report, UnitComparison comparison) {
        var texts = new ScoreTexts(this, getLocale());
        var map = new HeatMap(getTranslation("results.units"), getTranslation("results.ingredients.header"));
        var rows = new ArrayList<HeatMap.Row>();
        for (UnitComparison.Line line : comparison.ingredients()) {
            Ingredient ingredient = report.pack().ingredient(line.ingredient()).orElseThrow();
            var cluster = report.pack().clusterOf(line.ingredient()).orElseThrow();
            rows.add(new HeatMap.Row(
                    line.ingredient(),
                    ingredient.name().in(getLocale()),
                    ClusterMark.key(cluster.id(), cluster.order()),
                    comparison.units().stream()
                            .map(unit -> texts.cell(line.scores().getOrDefault(unit.id(), new Score.NotAsked())))
                            .toList()));
        }
        map.setData(
                comparison.units().stream()
                        .map(unit -> new HeatMap.Column(unit.id().toString(), unit.name()))
                        .toList(),
                rows);
        map.getElement().setAttribute("data-test-id", "heat-map");
        var note = new Paragraph(getTranslation("results.units.note", report.minResponses()));
        note.addClassName("lv-soft");
        getContent().add(new Card(getTranslation("results.units"), note, map));
    }
}
