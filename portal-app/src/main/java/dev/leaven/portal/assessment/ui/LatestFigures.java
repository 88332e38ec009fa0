package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.assessment.ResultsReport;
import dev.leaven.portal.assessment.ResultsReport.Row;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.app.Change;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.components.KeyFigure;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What learners said in a published campaign, in five numbers, and how they moved since the campaign before. */
public final class LatestFigures extends Composite<Card> {

    private static final String LEARNERS = "learner";

    private final ResultsReport latest;
    private final Optional<ResultsReport> before;
    private final ScoreTexts texts;

    public LatestFigures(ResultsReport latest, Optional<ResultsReport> before) {
        this.latest = latest;
        this.before = before;
        this.texts = new ScoreTexts(this, getLocale());
    }

    @Override
    protected Card initContent() {
        var figures = new Div();
        figures.addClassName("lv-grid-5");
        figures.add(figure(
                latest.pack().outcomeScale().name().in(getLocale()),
                latest.index(),
                before.map(ResultsReport::index),
                Item::outcome));
        for (Cluster cluster : latest.pack().recipeClusters()) {
            figures.add(figure(
                    cluster.name().in(getLocale()),
                    ResultsReport.find(latest.clusters(), cluster.id()),
                    before.map(one -> ResultsReport.find(one.clusters(), cluster.id())),
                    item -> cluster.id().equals(item.clusterId())));
        }
        var results = new RouterLink(
                getTranslation("overview.results"),
                ResultsView.class,
                CampaignNavigation.parameters(latest.campaign()));
        results.getElement().setAttribute("data-test-id", "open-results");
        var card = new Card(
                getTranslation("overview.figures"),
                new Paragraph(getTranslation(
                        "overview.latest", Formats.date(latest.publishedOn(), getLocale()), latest.name())),
                figures);
        card.withActions(results);
        card.getElement().setAttribute("data-test-id", "figures");
        return card;
    }

    private KeyFigure figure(String name, Row row, Optional<Row> rowBefore, Predicate<Item> about) {
        Score score = row.score(LEARNERS);
        String note = texts.basis(score);
        Optional<String> moved = rowBefore
                .filter(old -> sameQuestions(about))
                .flatMap(old -> Change.between(old.score(LEARNERS), score))
                .map(this::words);
        return new KeyFigure(
                score instanceof Score.Shown ? texts.text(score) : getTranslation("overview.hidden"),
                name,
                moved.map(words -> getTranslation("overview.figure.moved", note, words))
                        .orElse(note));
    }

    private String words(Change change) {
        Integer by = change.by();
        String direction = change.direction().name().toLowerCase(Locale.ROOT);
        return by == null || by == 0
                ? getTranslation("overview.figure." + direction)
                : getTranslation("overview.figure.by." + direction, Formats.oneDecimal(by / 10.0, getLocale()));
    }

    private boolean sameQuestions(Predicate<Item> about) {
        return before.map(one -> asked(one, about))
                .filter(asked -> asked.equals(asked(latest, about)))
                .isPresent();
    }

    /** Texts and all: a question that reads differently is another one. */
    private static Set<Item> asked(ResultsReport report, Predicate<Item> about) {
        return report.questions().stream()
                .filter(row -> !(row.score(LEARNERS) instanceof Score.NotAsked))
                .flatMap(row -> report.pack().question(row.id()).stream())
                .filter(about)
                .collect(Collectors.toSet());
    }
}
