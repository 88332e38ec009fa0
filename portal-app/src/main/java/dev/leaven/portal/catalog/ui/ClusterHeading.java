package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.components.ClusterMark;

/** A cluster's mark beside its name. */
final class ClusterHeading extends Composite<Div> {

    ClusterHeading(Cluster cluster, Component name) {
        getContent().addClassName("lv-cluster-heading");
        getContent().add(new ClusterMark(ClusterMark.key(cluster.id(), cluster.order())), name);
    }
}
