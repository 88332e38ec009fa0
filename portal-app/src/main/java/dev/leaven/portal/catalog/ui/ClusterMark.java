package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.LeavenIcon;
import java.util.Map;

/** The own icon and colour of a cluster, the same everywhere. Decoration: the cluster's name belongs beside it. */
public final class ClusterMark extends Composite<Span> {

    private static final int EXTENSION_COLOURS = 6;

    private static final Map<String, LeavenIcon> RECIPE = Map.of(
            "strategy-culture", LeavenIcon.CLUSTER_STRATEGY_CULTURE,
            "learning-offer", LeavenIcon.CLUSTER_LEARNING_OFFER,
            "marketing-communication", LeavenIcon.CLUSTER_MARKETING_COMMUNICATION,
            "ld-hr-organisation", LeavenIcon.CLUSTER_LD_HR_ORGANISATION);

    /** @param cluster a colour key: the id of one of the recipe's four clusters, or what {@link #key} gives for another */
    public ClusterMark(String cluster) {
        getContent().addClassName("lv-cluster-mark");
        getContent().getElement().setAttribute("data-cluster", cluster);
        getContent().getElement().setAttribute("aria-hidden", "true");
        getContent().add(RECIPE.getOrDefault(cluster, LeavenIcon.CLUSTER_OTHER).create());
    }

    /**
     * The colour key of a cluster: its own id in the recipe, else the next colour of the fixed list.
     *
     * @param position the place of the cluster in its pack, counted from 1; an extension's first cluster may say 1 too
     */
    public static String key(String clusterId, int position) {
        return RECIPE.containsKey(clusterId)
                ? clusterId
                : "ext-" + (Math.floorMod(position - 1, EXTENSION_COLOURS) + 1);
    }
}
