package dev.leaven.portal.insight.ui;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.ui.ScoreTexts;
import dev.leaven.portal.insight.app.Change;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How a change reads. In words only what was measured: never what caused it. */
public final class ChangeWords {

    private final Component page;
    private final Locale locale;
    private final ScoreTexts scores;
    private final DecimalFormat signed;

    public ChangeWords(Component page, Locale locale) {
        this.page = page;
        this.locale = locale;
        scores = new ScoreTexts(page, locale);
        signed = new DecimalFormat("+0.00;−0.00", DecimalFormatSymbols.getInstance(locale));
    }

    /** The mean and on how many answers it rests, or why it is hidden. */
    public String score(Score score) {
        return scores.inWords(score);
    }

    /** The mean alone. */
    public String mean(Score score) {
        return scores.text(score);
    }

    /** Where it went, or why nothing can be said. */
    public String verdict(Change change) {
        return switch (change) {
            case Change.Interval interval -> text("insight.change.", interval.way());
            case Change.Direction direction -> text("insight.direction.", direction.way());
            case Change.Unknown unknown -> text("insight.unknown.", unknown.why());
        };
    }

    /** Difference and interval; empty where there is none. */
    public String figures(Change change) {
        return change instanceof Change.Interval interval
                ? page.getTranslation(
                        locale,
                        "insight.interval",
                        signed.format(interval.difference()),
                        signed.format(interval.low()),
                        signed.format(interval.high()))
                : "";
    }

    /** Both in one line. */
    public String inWords(Change change) {
        String figures = figures(change);
        return figures.isEmpty()
                ? verdict(change)
                : page.getTranslation(locale, "insight.change.with", verdict(change), figures);
    }

    private String text(String prefix, Enum<?> what) {
        return page.getTranslation(locale, prefix + what.name().toLowerCase(Locale.ROOT));
    }
}
