package dev.leaven.portal.actionplan.ui;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.actionplan.app.ComparisonEntry;
import dev.leaven.portal.actionplan.app.ComparisonRow;
import dev.leaven.portal.actionplan.ui.ComparisonTable.Figure;
import dev.leaven.portal.assessment.ui.PerspectiveLines.Mark;
import dev.leaven.portal.assessment.ui.ScoreTexts;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.catalog.ui.ClusterMark;
import dev.leaven.portal.components.Formats;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an ingredient reads in the table and on the map. */
final class ComparisonRows {

    private static final String NONE = "–";

    private final Component page;
    private final Locale locale;
    private final Pack pack;
    private final ScoreTexts scores;

    ComparisonRows(Component page, Locale locale, Pack pack) {
        this.page = page;
        this.locale = locale;
        this.pack = pack;
        this.scores = new ScoreTexts(page, locale);
    }

    static String colour(Cluster cluster) {
        return ClusterMark.key(cluster.id(), cluster.order());
    }

    String name(ComparisonRow row) {
        return row.ingredient().name().in(locale);
    }

    List<Mark> marks(ComparisonRow row) {
        return pack.perspectives().stream()
                .map(perspective -> scores.mark(
                        perspective.id(),
                        perspective.name().in(locale),
                        row.scores().score(perspective.id())))
                .toList();
    }

    ComparisonTable.Row table(ComparisonRow row) {
        return new ComparisonTable.Row(
                row.ingredient().id(),
                name(row),
                colour(row.cluster()),
                row.learnersSeeLess()
                        ? page.getTranslation("compare.finding.short", decimal(row.learnersBelow()))
                        : null,
                row.entry().chosen(),
                marks(row),
                figures(row));
    }

    /** Empty for one whose level or importance nobody knows. */
    Optional<ImportanceMap.Dot> dot(ComparisonRow row) {
        return row.current()
                .flatMap(current -> row.importance()
                        .map(importance -> new ImportanceMap.Dot(
                                row.ingredient().id(),
                                name(row),
                                colour(row.cluster()),
                                current,
                                importance,
                                page.getTranslation(
                                        row.entry().chosen() ? "compare.map.dot.chosen" : "compare.map.dot",
                                        name(row),
                                        current,
                                        Formats.oneDecimal(importance, locale)),
                                row.entry().chosen())));
    }

    /** How learners stand to L&D, in a sentence; empty where one of them may not be seen. */
    Optional<String> learners(ComparisonRow row) {
        return row.learnersBelow()
                .map(below -> page.getTranslation(
                        row.learnersSeeLess() ? "compare.finding" : "compare.learners",
                        scores.text(row.scores().score(ComparisonRow.LEARNERS)),
                        scores.text(row.scores().score(ComparisonRow.LD)),
                        Formats.oneDecimal(below, locale)));
    }

    private List<Figure> figures(ComparisonRow row) {
        ComparisonEntry entry = row.entry();
        return List.of(
                level(row.current(), entry.current() != null, "compare.current.open"),
                level(Optional.ofNullable(entry.target()), true, ""),
                figure(
                        decimal(row.importance()),
                        row.importance().isEmpty()
                                ? ""
                                : entry.importance() == null
                                        ? "compare.importance.bysheets"
                                        : "compare.importance.set"),
                figure(
                        row.gap()
                                .map(gap ->
                                        NumberFormat.getIntegerInstance(locale).format(gap))
                                .orElse(NONE),
                        ""),
                figure(
                        row.priority().isPresent()
                                ? Formats.oneDecimal(row.priority().getAsDouble(), locale)
                                : NONE,
                        ""));
    }

    private Figure level(Optional<Integer> level, boolean settled, String open) {
        @Nullable Integer known = level.orElse(null);
        return new Figure(
                known == null ? NONE : known.toString(),
                known,
                settled,
                known == null || settled ? "" : page.getTranslation(open));
    }

    private Figure figure(String text, String description) {
        return new Figure(text, null, true, description.isEmpty() ? "" : page.getTranslation(description));
    }

    private String decimal(Optional<Double> number) {
        return number.map(one -> Formats.oneDecimal(one, locale)).orElse(NONE);
    }
}
