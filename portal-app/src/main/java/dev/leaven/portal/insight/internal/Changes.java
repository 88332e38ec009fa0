package dev.leaven.portal.insight.internal;

import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Ingredient;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.insight.app.Change;
import dev.leaven.portal.insight.app.Change.Reason;
import dev.leaven.portal.insight.app.ChangeRow;
import dev.leaven.portal.insight.app.ThenAndNow.ClusterChange;
import java.util.List;
import java.util.Optional;

/** Every subject of a pack, then and now. Scores from other questions, or another version of them, are not compared. */
final class Changes {

    private final PublishedFigures then;
    private final PublishedFigures now;
    private final Pack pack;

    Changes(PublishedFigures then, PublishedFigures now, Pack pack) {
        this.then = then;
        this.now = now;
        this.pack = pack;
    }

    Optional<ChangeRow> index() {
        boolean same = then.askedAboutOutcome().equals(now.askedAboutOutcome());
        Change change = ScoreChange.between(then.index(), now.index(), then.indexError(), now.indexError());
        return Optional.of(row(pack.outcomeScale().id(), then.index(), now.index(), same, change))
                .filter(Changes::asked);
    }

    List<ClusterChange> clusters() {
        return pack.clusters().stream()
                .map(this::cluster)
                .filter(one -> !one.ingredients().isEmpty())
                .toList();
    }

    private ClusterChange cluster(Cluster cluster) {
        boolean same = cluster.ingredients().stream().allMatch(this::same);
        Change change = ScoreChange.between(
                then.cluster(cluster), now.cluster(cluster), then.clusterError(cluster), now.clusterError(cluster));
        return new ClusterChange(
                cluster,
                row(cluster.id(), then.cluster(cluster), now.cluster(cluster), same, change),
                cluster.ingredients().stream()
                        .map(this::ingredient)
                        .filter(Changes::asked)
                        .toList());
    }

    private ChangeRow ingredient(Ingredient ingredient) {
        String id = ingredient.id();
        Change change = ScoreChange.between(
                then.ingredient(id), now.ingredient(id), then.ingredientError(id), now.ingredientError(id));
        return row(id, then.ingredient(id), now.ingredient(id), same(ingredient), change);
    }

    private boolean same(Ingredient ingredient) {
        return then.askedAbout(ingredient.id()).equals(now.askedAbout(ingredient.id()));
    }

    private static ChangeRow row(String id, Score then, Score now, boolean same, Change change) {
        boolean once = then instanceof Score.NotAsked || now instanceof Score.NotAsked;
        return new ChangeRow(id, then, now, same || once ? change : new Change.Unknown(Reason.OTHER_QUESTIONS));
    }

    private static boolean asked(ChangeRow row) {
        return !(row.then() instanceof Score.NotAsked && row.now() instanceof Score.NotAsked);
    }
}
