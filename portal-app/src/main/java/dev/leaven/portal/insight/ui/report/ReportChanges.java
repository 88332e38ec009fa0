package dev.leaven.portal.insight.ui.report;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.insight.app.Change;
import dev.leaven.portal.insight.app.Change.Way;
import dev.leaven.portal.insight.app.ChangeRow;
import dev.leaven.portal.insight.app.ThenAndNow;
import dev.leaven.portal.insight.ui.ActionWording;
import dev.leaven.portal.insight.ui.ChangeReading;
import dev.leaven.portal.insight.ui.ChangeWords;
import dev.leaven.portal.insight.ui.report.ReportSection.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What has changed, as a board reads it. */
final class ReportChanges {

    /** So that the report stays on one page. */
    private static final int MOST_INGREDIENTS = 8;

    private final Component page;
    private final Locale locale;
    private final ChangeWords words;
    private final ActionWording wording;

    ReportChanges(Component page, Locale locale) {
        this.page = page;
        this.locale = locale;
        words = new ChangeWords(page, locale);
        wording = new ActionWording(page, locale);
    }

    /** Index and clusters, then and now. */
    List<Block> summary(ThenAndNow shown) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                page.getTranslation(locale, "report.subject"),
                page.getTranslation(locale, "insight.then"),
                page.getTranslation(locale, "insight.now"),
                page.getTranslation(locale, "insight.change")));
        shown.index()
                .ifPresent(
                        row -> rows.add(row(shown.pack().outcomeScale().name().in(locale), row)));
        shown.clusters().forEach(one -> rows.add(row(one.cluster().name().in(locale), one.whole())));
        var blocks = new ArrayList<>(List.of(new Block("", List.of(), rows)));
        if (!shown.sameUnits()) {
            blocks.add(Block.text(page.getTranslation(locale, "insight.note.units")));
        }
        blocks.add(Block.text(page.getTranslation(locale, "report.claim")));
        new ChangeReading(shown).notes().forEach(key -> blocks.add(Block.text(page.getTranslation(locale, key))));
        return blocks;
    }

    /** Ingredients that went up or down. */
    List<Block> people(ThenAndNow shown) {
        List<String> lines = Stream.concat(moved(shown, true), moved(shown, false))
                .limit(MOST_INGREDIENTS)
                .toList();
        return List.of(
                lines.isEmpty()
                        ? Block.text(page.getTranslation(locale, "report.people.none"))
                        : Block.list(page.getTranslation(locale, "report.people"), lines));
    }

    /** @param sure those with an interval, or those with a direction only */
    private Stream<String> moved(ThenAndNow shown, boolean sure) {
        return shown.clusters().stream()
                .flatMap(cluster -> cluster.ingredients().stream())
                .filter(row -> way(row.change(), sure) != Way.SAME)
                .flatMap(row -> shown.pack().ingredient(row.id()).stream().map(one -> wording.moved(one, row)));
    }

    private static Way way(Change change, boolean sure) {
        return switch (change) {
            case Change.Interval interval when sure -> interval.way();
            case Change.Direction direction when !sure -> direction.way();
            default -> Way.SAME;
        };
    }

    private List<String> row(String name, ChangeRow row) {
        return List.of(name, words.score(row.then()), words.score(row.now()), words.inWords(row.change()));
    }
}
