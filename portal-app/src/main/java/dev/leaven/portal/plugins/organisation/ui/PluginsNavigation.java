package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** Leads to an organisation's extensions from other modules. Only administrators may go there. */
public final class PluginsNavigation {

    static final String PLUGIN = "plugin";

    private PluginsNavigation() {}

    /** To all extensions. */
    public static void toExtensions() {
        UI.getCurrent().navigate(PluginsView.class);
    }

    /** To one enabled channel and its settings. */
    public static void toChannel(String pluginId) {
        UI.getCurrent().navigate(ChannelView.class, parameters(pluginId));
    }

    /** A link to one enabled channel and its settings. */
    public static RouterLink linkToChannel(String pluginId, String text) {
        return new RouterLink(text, ChannelView.class, parameters(pluginId));
    }

    private static RouteParameters parameters(String pluginId) {
        return new RouteParameters(PLUGIN, pluginId);
    }
}
