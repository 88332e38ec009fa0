package dev.leaven.portal.assessment.ui;

import com.vaadin.flow.component.Component;
import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.components.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a score reads: the number, or in words why there is none. */
public final class ScoreTexts {

    private static final String NONE = "–";
    private static final String NOTHING = "";

    private final Component page;
    private final Locale locale;

    public ScoreTexts(Component page, Locale locale) {
        this.page = page;
        this.locale = locale;
    }

    /** A perspective's score as charts show it. */
    public PerspectiveLines.Mark mark(String perspective, String label, Score score) {
        return new PerspectiveLines.Mark(
                perspective, label, value(score), text(score), hiddenBecause(score), description(score));
    }

    HeatMap.Cell cell(Score score) {
        return new HeatMap.Cell(value(score), text(score), hiddenBecause(score), description(score));
    }

    RadarChart.Value point(Score score) {
        return new RadarChart.Value(value(score), text(score));
    }

    /** The number alone; a dash where there is none. */
    public String text(Score score) {
        return switch (score) {
            case Score.Shown shown ->
                switch (shown.band()) {
                    case EXACT -> Formats.oneDecimal(shown.mean(), locale);
                    case OR_LOWER ->
                        page.getTranslation(locale, "score.lower", Formats.oneDecimal(shown.mean(), locale));
                    case OR_HIGHER ->
                        page.getTranslation(locale, "score.higher", Formats.oneDecimal(shown.mean(), locale));
                };
            default -> NONE;
        };
    }

    /** Number and basis, or the reason why there is none; for a table cell. */
    public String inWords(Score score) {
        String because = hiddenBecause(score);
        return because != null
                ? because
                : score instanceof Score.Shown ? text(score) + " · " + description(score) : description(score);
    }

    /** How many answers stand behind a number, or the reason why there is none. */
    String basis(Score score) {
        String because = hiddenBecause(score);
        return because == null ? description(score) : because;
    }

    /** Answers, mean, whether it is a bound, share of those who do not know, and why something is missing; for a file. */
    List<Object> cells(Score score) {
        if (!(score instanceof Score.Shown shown)) {
            Object answers = score instanceof Score.NoAnswer ? Integer.valueOf(0) : NOTHING;
            String because = hiddenBecause(score);
            return List.of(answers, NOTHING, NOTHING, NOTHING, because == null ? description(score) : because);
        }
        String band =
                page.getTranslation(locale, "score.band." + shown.band().name().toLowerCase(Locale.ROOT));
        Integer dontKnow = shown.dontKnow();
        Object share = dontKnow == null ? NOTHING : rounded((double) dontKnow / (dontKnow + shown.n()));
        return List.of(shown.n(), rounded(shown.mean()), band, share, NOTHING);
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP);
    }

    private static @Nullable Double value(Score score) {
        return score instanceof Score.Shown shown ? shown.mean() : null;
    }

    private @Nullable String hiddenBecause(Score score) {
        return switch (score) {
            case Score.TooFew few -> page.getTranslation(locale, "score.toofew", few.threshold());
            case Score.ProtectsOthers others -> page.getTranslation(locale, "score.protects");
            default -> null;
        };
    }

    private String description(Score score) {
        return switch (score) {
            case Score.Shown shown -> page.getTranslation(locale, "score.answers", shown.n());
            case Score.NotAsked notAsked -> page.getTranslation(locale, "score.notasked");
            case Score.NoAnswer noAnswer -> page.getTranslation(locale, "score.noanswer");
            default -> "";
        };
    }
}
