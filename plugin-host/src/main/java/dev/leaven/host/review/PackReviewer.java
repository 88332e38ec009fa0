package dev.leaven.host.review;

import java.util.List;

/** Holds a pack of content against its schema and rules. */
@FunctionalInterface
public interface PackReviewer {

    /** For hosts without clusters: any pack will do. */
    PackReviewer NONE = (plugin, pack) -> List.of();

    /**
     * @param pluginId whose pack it is, as its manifest says
     * @param pack YAML or JSON, up to {@link dev.leaven.plugin.cluster.PackSource#MAX_PACK} characters, from a stranger
     * @return what is wrong, each with its path, as in {@code clusters[2].id: duplicate}; empty where nothing is
     */
    List<String> problems(String pluginId, String pack);
}
