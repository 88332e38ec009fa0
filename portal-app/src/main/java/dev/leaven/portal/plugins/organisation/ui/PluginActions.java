package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import dev.leaven.host.review.PluginKind;
import dev.leaven.portal.components.Notices;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.plugins.organisation.EnablingRefused;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin.State;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The buttons on a plugin's card. */
final class PluginActions {

    private final OrganisationPlugins plugins;
    private final Runnable changed;

    PluginActions(OrganisationPlugins plugins, Runnable changed) {
        this.plugins = plugins;
        this.changed = changed;
    }

    List<Component> of(OrganisationPlugin plugin) {
        var actions = new ArrayList<Component>();
        if (!plugin.enabled()) {
            if (plugin.state() != State.NOT_RUNNING) {
                actions.add(primary(button("plugins.enable", "enable", plugin, () -> enable(plugin))));
            }
            if (plugin.filledIn()) {
                var forget = button(
                        "plugins.forget", "forget", plugin, () -> new ForgetDialog(plugins, plugin, changed).open());
                forget.addThemeVariants(ButtonVariant.TERTIARY);
                actions.add(forget);
            }
            return actions;
        }
        if (plugin.kind() == PluginKind.CHANNEL) {
            var settings =
                    button("plugins.settings", "settings", plugin, () -> PluginsNavigation.toChannel(plugin.id()));
            actions.add(plugin.state() == State.INCOMPLETE ? primary(settings) : settings);
            if (plugin.state() == State.FINE) {
                actions.add(link("communicate", "plugins.totest"));
            }
        } else {
            plugin.newer()
                    .ifPresent(
                            _ -> actions.add(primary(button("plugins.renew", "renew", plugin, () -> enable(plugin)))));
            if (PortalUser.isNow(Role.PROGRAMME_LEAD)) {
                actions.add(link("campaigns/new", "plugins.tocampaign"));
            }
        }
        var disable =
                button("plugins.disable", "disable", plugin, () -> new DisableDialog(plugins, plugin, changed).open());
        disable.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(disable);
        return actions;
    }

    private void enable(OrganisationPlugin plugin) {
        try {
            plugins.enable(plugin.id());
        } catch (EnablingRefused refused) {
            Notices.error(UI.getCurrent()
                    .getTranslation("plugins.refused." + refused.reason().name().toLowerCase(Locale.ROOT)));
            return;
        }
        if (plugin.kind() == PluginKind.CHANNEL) {
            PluginsNavigation.toChannel(plugin.id());
        } else {
            changed.run();
            Notices.success(UI.getCurrent().getTranslation("plugins.enabled.cluster"));
        }
    }

    private static Button button(String key, String action, OrganisationPlugin plugin, Runnable work) {
        var ui = UI.getCurrent();
        var button = new Button(ui.getTranslation(key), click -> work.run());
        // The word alone is the same on every card.
        button.setAriaLabel(ui.getTranslation(
                "plugins.of", ui.getTranslation(key), plugin.name().in(ui.getLocale())));
        button.getElement().setAttribute("data-test-id", action + "-" + plugin.id());
        return button;
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Component link(String address, String key) {
        var link = new Anchor(address, UI.getCurrent().getTranslation(key));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
