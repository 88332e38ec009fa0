package dev.leaven.portal.insight.app;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Two measurements of the whole organisation side by side, as one perspective sees it.
 *
 * @param pack what was asked now
 * @param sameUnits whether both were about the same units
 * @param index the outcome scale; empty for a perspective that is not asked about it
 */
public record ThenAndNow(
        Measurement then,
        Measurement now,
        String perspective,
        Pack pack,
        boolean sameUnits,
        Optional<ChangeRow> index,
        List<ClusterChange> clusters) {

    public ThenAndNow {
        clusters = List.copyOf(clusters);
    }

    /** One ingredient; empty where this perspective was never asked about it. */
    public Optional<ChangeRow> ingredient(String id) {
        return clusters.stream()
                .flatMap(cluster -> cluster.ingredients().stream())
                .filter(row -> row.id().equals(id))
                .findFirst();
    }

    /**
     * One of the two.
     *
     * @param answers learners who answered; 0 where too few did for the number to be shown
     * @param invited learners who were asked
     * @param minResponses fewer answers than this are not shown
     */
    public record Measurement(
            CampaignId id, String name, LocalDate publishedOn, int answers, int invited, int minResponses) {}

    /** A cluster and its ingredients, in the order of the pack. */
    public record ClusterChange(Cluster cluster, ChangeRow whole, List<ChangeRow> ingredients) {

        public ClusterChange {
            ingredients = List.copyOf(ingredients);
        }
    }
}
