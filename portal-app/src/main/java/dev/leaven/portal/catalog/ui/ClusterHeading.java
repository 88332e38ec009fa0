package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Pack;

/** A cluster's mark beside its name, and whether it stands beside the recipe. */
final class ClusterHeading extends Composite<Div> {

    ClusterHeading(Pack pack, Cluster cluster, Component name) {
        getContent().addClassName("lv-cluster-heading");
        getContent().add(new ClusterMark(ClusterMark.key(cluster.id(), cluster.order())), name);
        if (pack.extensionClusters().contains(cluster)) {
            var beside = new Span(getTranslation("recipe.beside"));
            beside.addClassName("lv-soft");
            getContent().add(beside);
        }
    }
}
