package dev.leaven.portal.plugins.organisation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import dev.leaven.portal.components.StatusBadge;
import dev.leaven.portal.components.StatusBadge.Kind;
import dev.leaven.portal.plugins.organisation.OrganisationPlugin;
import java.util.Locale;

/** How a plugin stands for this organisation. */
final class PluginBadge extends Composite<StatusBadge> {

    private final OrganisationPlugin plugin;

    PluginBadge(OrganisationPlugin plugin) {
        this.plugin = plugin;
    }

    @Override
    protected StatusBadge initContent() {
        var texts = UI.getCurrent();
        if (!plugin.enabled()) {
            return new StatusBadge(texts.getTranslation("plugins.state.off"), Kind.QUIET);
        }
        String word =
                texts.getTranslation("plugins.state." + plugin.state().name().toLowerCase(Locale.ROOT));
        return new StatusBadge(
                word,
                switch (plugin.state()) {
                    case FINE -> Kind.GOOD;
                    case INCOMPLETE, RESTING -> Kind.ATTENTION;
                    case NOT_RUNNING -> Kind.BAD;
                });
    }
}
