package dev.leaven.portal.plugins.operator;

import java.util.List;

/** A plugin can't be removed, because something that is under way needs it. */
public final class PluginRemovalRefused extends RuntimeException {

    private final List<OrganisationUse> uses;

    PluginRemovalRefused(String pluginId, List<OrganisationUse> uses) {
        super("Plugin " + pluginId + " is needed");
        this.uses = List.copyOf(uses);
    }

    /** Those that stand in the way; at least one. */
    public List<OrganisationUse> uses() {
        return uses;
    }
}
