package dev.leaven.portal.insight.ui.report;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.insight.app.BoardReport;
import dev.leaven.portal.insight.app.ReportWords;
import dev.leaven.portal.insight.app.ThenAndNow.Measurement;
import dev.leaven.portal.insight.ui.report.ReportSection.Block;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the chapters of the recipe's report. A chapter of which the portal knows nothing is left out. */
final class ReportSections {

    private final Component page;
    private final Locale locale;
    private final BoardReport report;
    private final ReportChanges changes;
    private final ReportActions actions;

    ReportSections(Component page, Locale locale, BoardReport report) {
        this.page = page;
        this.locale = locale;
        this.report = report;
        changes = new ReportChanges(page, locale);
        actions = new ReportActions(page, locale, report.actions());
    }

    List<ReportSection> all() {
        return report.outline().sections().stream()
                .map(section -> new ReportSection(section.name().in(locale), blocks(section.id())))
                .filter(section -> !section.blocks().isEmpty())
                .toList();
    }

    private List<Block> blocks(String section) {
        return switch (section) {
            case "summary-for-the-board" ->
                report.comparison().map(changes::summary).orElseGet(() -> List.of(text("report.once")));
            case "goals-and-choices" ->
                List.of(Block.text(report.goal().orElseGet(() -> page.getTranslation(locale, "report.goal.none"))));
            case "reach-and-participation" ->
                report.comparison()
                        .map(one -> List.of(Block.list("", List.of(reach(one.then()), reach(one.now())))))
                        .orElse(List.of());
            case "investment" -> investment(report.words());
            case "effect-on-people" -> report.comparison().map(changes::people).orElse(List.of());
            case "actions-and-progress" -> actions.progress();
            case "lessons-and-next-year" ->
                Stream.concat(actions.lessons().stream(), nextYear().stream()).toList();
            default -> List.of();
        };
    }

    private String reach(Measurement one) {
        String day = Formats.date(one.publishedOn(), locale);
        return one.answers() == 0
                ? page.getTranslation(locale, "report.reach.hidden", one.name(), day, one.minResponses())
                : page.getTranslation(
                        locale,
                        "report.reach",
                        one.name(),
                        day,
                        one.answers(),
                        one.invited(),
                        Formats.share(one.answers(), one.invited(), locale));
    }

    private List<Block> investment(ReportWords words) {
        List<String> figures = Stream.of(
                        figure("report.hours.line", words.hours(), words.hoursSource()),
                        figure("report.money.line", words.money(), words.moneySource()))
                .flatMap(Optional::stream)
                .toList();
        return List.of(figures.isEmpty() ? text("report.investment.none") : Block.list("", figures));
    }

    private Optional<String> figure(String key, @Nullable Integer figure, String source) {
        return Optional.ofNullable(figure)
                .map(number -> page.getTranslation(
                        locale, key, NumberFormat.getIntegerInstance(locale).format(number), source));
    }

    private Optional<Block> nextYear() {
        List<String> lines = report.words()
                .nextYear()
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Block.list(page.getTranslation(locale, "report.next"), lines));
    }

    private Block text(String key) {
        return Block.text(page.getTranslation(locale, key));
    }
}
