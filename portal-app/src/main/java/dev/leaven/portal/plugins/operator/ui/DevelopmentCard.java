package dev.leaven.portal.plugins.operator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.plugins.operator.DevelopmentPlugins;
import dev.leaven.portal.plugins.operator.DevelopmentPlugins.Watched;
import java.util.List;

/** What somebody is writing on this machine; invisible where nobody does. */
final class DevelopmentCard extends Composite<Div> {

    private final DevelopmentPlugins plugins;
    private List<Watched> shown = List.of();

    DevelopmentCard(DevelopmentPlugins plugins) {
        this.plugins = plugins;
        getContent().setVisible(false);
        getContent().getElement().setAttribute("data-test-id", "development");
    }

    void refresh() {
        var now = plugins.all();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().setVisible(!now.isEmpty());
        getContent().removeAll();
        var card = new Card(
                getTranslation("operator.plugins.development"),
                new Paragraph(getTranslation("operator.plugins.development.text")));
        now.forEach(jar -> card.add(row(jar)));
        getContent().add(card);
    }

    private Div row(Watched jar) {
        var row = new Div(badge(jar), new Code(jar.path()));
        row.addClassNames("lv-stack-s", "lv-watched");
        if (!jar.refused().isEmpty()) {
            row.add(new ReasonList(jar.refused()));
        }
        return row;
    }

    private StatusBadge badge(Watched jar) {
        boolean runs = !jar.pluginId().isEmpty();
        if (!jar.refused().isEmpty()) {
            return runs
                    ? new StatusBadge(
                            getTranslation("operator.plugins.development.old", jar.pluginId(), jar.version()),
                            Kind.ATTENTION)
                    : new StatusBadge(getTranslation("operator.plugins.development.refused"), Kind.BAD);
        }
        return runs
                ? new StatusBadge(
                        getTranslation("operator.plugins.development.runs", jar.pluginId(), jar.version()), Kind.GOOD)
                : new StatusBadge(getTranslation("operator.plugins.development.waiting"), Kind.PROGRESS);
    }
}
