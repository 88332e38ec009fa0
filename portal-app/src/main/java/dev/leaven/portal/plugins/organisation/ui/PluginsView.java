package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import dev.leaven.host.review.PluginKind;
import dev.leaven.portal.components.Drawing;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.PageHead;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/** What the operator offers, and what of it this organisation uses. */
@Route("organisation/plugins")
@RolesAllowed("ADMINISTRATOR")
@Menu(order = 81, title = "plugins.menu", icon = "lv:settings")
class PluginsView extends Main implements HasDynamicTitle {

    private final OrganisationPlugins plugins;

    PluginsView(OrganisationPlugins plugins) {
        this.plugins = plugins;
        addClassName("lv-page");
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("plugins.title");
    }

    private void show() {
        removeAll();
        add(new PageHead(getTranslation("plugins.title"), getTranslation("plugins.purpose")));
        var offered = plugins.all();
        add(offered.isEmpty() ? empty() : cards(offered));
    }

    private Component cards(List<OrganisationPlugin> offered) {
        var cards = new Div();
        cards.addClassName("lv-grid-2");
        var actions = new PluginActions(plugins, this::show);
        offered.stream()
                .sorted(Comparator.comparing(
                                OrganisationPlugin::kind, Comparator.comparing(kind -> kind != PluginKind.CHANNEL))
                        .thenComparing(plugin -> plugin.name().in(getLocale())))
                .forEach(plugin -> cards.add(new PluginCard(plugin, actions.of(plugin))));
        return cards;
    }

    private Component empty() {
        return new EmptyState(
                Drawing.BOWL, getTranslation("plugins.empty.title"), getTranslation("plugins.empty.text"));
    }
}
