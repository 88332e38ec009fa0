package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.components.Card;
import java.util.Collection;

/** What each cluster is about; stands where an ingredient opens. */
final class ClusterOverview extends Composite<Div> {

    ClusterOverview(Pack pack, Collection<Cluster> clusters) {
        getContent().addClassName("lv-grid-2");
        clusters.forEach(cluster -> getContent().add(card(pack, cluster)));
    }

    private Card card(Pack pack, Cluster cluster) {
        // No heading: the list beside it has the clusters as headings already.
        var name = new Span(cluster.name().in(getLocale()));
        name.addClassName("lv-strong");
        return new Card(
                new ClusterHeading(pack, cluster, name),
                new Paragraph(cluster.intro().in(getLocale())));
    }
}
