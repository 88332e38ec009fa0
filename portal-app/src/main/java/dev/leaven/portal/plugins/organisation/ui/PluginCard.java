package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.leaven.portal.components.Card;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import java.util.List;
import java.util.Locale;

/** One plugin: what it is, what it adds and reaches, how it stands, and what can be done. */
final class PluginCard extends Composite<Card> {

    private final OrganisationPlugin plugin;
    private final List<Component> actions;

    PluginCard(OrganisationPlugin plugin, List<Component> actions) {
        this.plugin = plugin;
        this.actions = actions;
    }

    @Override
    protected Card initContent() {
        var origin = new Span(getTranslation(
                "plugins.origin." + plugin.kind().name().toLowerCase(Locale.ROOT),
                plugin.provider(),
                plugin.version()));
        origin.addClassName("lv-soft");
        var words = new Div(new Paragraph(plugin.summary().in(getLocale())), origin);
        words.addClassName("lv-stack-s");
        var facts = new PluginFacts(plugin);
        var row = new Div(actions.toArray(Component[]::new));
        row.addClassName("lv-actions");
        var card = new Card(plugin.name().in(getLocale()), words, facts, row);
        card.withActions(new PluginBadge(plugin));
        card.addClassName("lv-plugin");
        card.getElement().setAttribute("data-test-id", "plugin-" + plugin.id());
        return card;
    }
}
