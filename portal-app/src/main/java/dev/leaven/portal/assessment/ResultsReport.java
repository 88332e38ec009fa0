package dev.leaven.portal.assessment;

import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.tenancy.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Published results of one unit, perspectives side by side and never averaged.
 *
 * @param unit whose learners these are; experts always judge the whole organisation
 * @param units all units of the campaign, each parent before its children
 * @param perspectives ids in the order of the pack
 * @param index the outcome scale
 * @param alpha reliability of the outcome scale, or null below 30 complete answers
 * @param importance of each ingredient, by expert perspective
 */
public record ResultsReport(
        CampaignId campaign,
        String name,
        LocalDate publishedOn,
        int minResponses,
        Pack pack,
        UnitId unit,
        List<UnitChoice> units,
        List<String> perspectives,
        Map<String, Integer> respondents,
        Row index,
        @Nullable Double alpha,
        List<Row> clusters,
        List<Row> ingredients,
        List<Row> questions,
        List<Row> importance) {

    /**
     * A unit that can be chosen.
     *
     * @param depth 0 for the whole organisation
     * @param shown whether anything of it may be seen
     */
    public record UnitChoice(UnitId id, String name, int depth, boolean shown) {}

    /** One subject, by perspective. */
    public record Row(String id, Map<String, Score> scores) {

        public Row {
            scores = Map.copyOf(scores);
        }

        public Score score(String perspective) {
            return scores.getOrDefault(perspective, new Score.NotAsked());
        }

        /** The mean when it may be seen. */
        public Optional<Double> mean(String perspective) {
            return score(perspective) instanceof Score.Shown shown ? Optional.of(shown.mean()) : Optional.empty();
        }
    }

    /** The row of a subject; one without any score when there is none. */
    public static Row find(List<Row> rows, String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst().orElse(new Row(id, Map.of()));
    }
}
