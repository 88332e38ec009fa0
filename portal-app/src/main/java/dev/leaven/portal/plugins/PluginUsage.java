package dev.leaven.portal.plugins;

import java.util.List;

/**
 * Reports what in another module uses a plugin, so that nobody disables or removes it unawares. Asked with the tenant bound,
 * on behalf of its administrator or of the operator, who may know numbers but no names.
 */
public interface PluginUsage {

    /** Uses by the current tenant; empty where there are none. */
    List<PluginUse> of(String pluginId);
}
