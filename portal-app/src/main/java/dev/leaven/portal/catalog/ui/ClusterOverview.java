package dev.leaven.portal.catalog.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.catalog.Cluster;
import dev.leaven.portal.components.Card;
import java.util.Collection;

/** What each cluster is about; stands where an ingredient opens. */
final class ClusterOverview extends Composite<Div> {

    ClusterOverview(Collection<Cluster> clusters) {
        getContent().addClassName("lv-grid-2");
        clusters.forEach(cluster -> getContent().add(card(cluster)));
    }

    private Card card(Cluster cluster) {
        // No heading: the list beside it has the clusters as headings already.
        var name = new Span(cluster.name().in(getLocale()));
        name.addClassName("lv-strong");
        return new Card(
                new ClusterHeading(cluster, name), new Paragraph(cluster.intro().in(getLocale())));
    }
}
