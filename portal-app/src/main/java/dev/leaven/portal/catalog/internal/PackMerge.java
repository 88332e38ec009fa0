package dev.leaven.portal.catalog.internal;

import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Extension;
import dev.leaven.portal.catalog.Pack;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The recipe with extensions beside it, as one content. */
public final class PackMerge {

    private PackMerge() {}

    /** The clusters of the extensions come after the recipe's, in the given order. */
    public static Pack of(Pack recipe, List<Extension> extensions) {
        List<Cluster> clusters = clusters(recipe, extensions);
        return new Pack(
                recipe.ref(),
                recipe.kind(),
                recipe.checksum(),
                recipe.defaultLanguage(),
                recipe.languages(),
                recipe.name(),
                recipe.description(),
                recipe.perspectives(),
                recipe.scales(),
                recipe.scoring(),
                all(recipe.sources(), extensions, Extension::sources),
                recipe.outcomeScale(),
                clusters,
                all(recipe.obstacles(), extensions, Extension::obstacles),
                recipe.matrix(),
                recipe.roles(),
                recipe.steps(),
                recipe.audienceLevels(),
                recipe.channels(),
                all(recipe.messageTemplates(), extensions, Extension::messageTemplates),
                recipe.goalTemplates(),
                recipe.learningReport(),
                extensions,
                PackMapper.lookup(clusters, recipe.outcomeScale(), recipe.perspectives(), recipe.scales()));
    }

    private static List<Cluster> clusters(Pack recipe, List<Extension> extensions) {
        var clusters = new ArrayList<>(recipe.clusters());
        int order = 0;
        for (Extension extension : extensions) {
            for (Cluster cluster : extension.clusters()) {
                // Counted through: colours follow the order, and two packs must not look the same.
                clusters.add(new Cluster(
                        cluster.id(),
                        ++order,
                        cluster.weight(),
                        cluster.name(),
                        cluster.intro(),
                        cluster.ingredients()));
            }
        }
        return clusters;
    }

    private static <T> List<T> all(List<T> own, List<Extension> extensions, Function<Extension, List<T>> part) {
        var all = new ArrayList<>(own);
        extensions.forEach(extension -> all.addAll(part.apply(extension)));
        return all;
    }
}
