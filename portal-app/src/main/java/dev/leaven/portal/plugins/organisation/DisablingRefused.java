package dev.leaven.portal.plugins.organisation;

import dev.leaven.portal.plugins.PluginUse;
import java.util.List;

/** A plugin can't be disabled, or its settings not be deleted, because something that is under way needs it. */
public final class DisablingRefused extends RuntimeException {

    private final List<PluginUse> uses;

    DisablingRefused(String pluginId, List<PluginUse> uses) {
        super("Plugin " + pluginId + " is still in use");
        this.uses = List.copyOf(uses);
    }

    /** Those that stand in the way; at least one. */
    public List<PluginUse> uses() {
        return uses;
    }
}
