package dev.leaven.portal.catalog;

import dev.leaven.portal.catalog.app.Source;
import java.util.List;

/**
 * What a plugin adds to the recipe, in one published version, immutable and checked against the recipe. Its clusters stand
 * beside the recipe's.
 *
 * @param requires versions of the recipe it fits
 * @param languages tags in which it is complete
 * @param clusters in order
 */
public record Extension(
        PackRef ref,
        String requires,
        List<String> languages,
        Texts name,
        Texts description,
        List<Source> sources,
        List<Cluster> clusters,
        List<Obstacle> obstacles,
        List<MessageTemplate> messageTemplates) {

    public Extension {
        languages = List.copyOf(languages);
        sources = List.copyOf(sources);
        clusters = List.copyOf(clusters);
        obstacles = List.copyOf(obstacles);
        messageTemplates = List.copyOf(messageTemplates);
    }
}
