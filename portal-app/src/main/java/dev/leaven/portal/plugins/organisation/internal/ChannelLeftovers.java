package dev.leaven.portal.plugins.organisation.internal;

import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.Setting;
import dev.leaven.portal.plugins.internal.PluginStoreTenantSql;
import dev.leaven.portal.plugins.operator.internal.InstalledPlugins;
import dev.leaven.portal.plugins.organisation.KeptSettings;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is kept of a channel for the current organisation after it was disabled: its settings, and what the channel
 * remembered.
 */
@Component
public class ChannelLeftovers {

    private final InstalledPlugins installed;
    private final SettingsTenantSql settings;
    private final PluginStoreTenantSql store;

    ChannelLeftovers(InstalledPlugins installed, SettingsTenantSql settings, PluginStoreTenantSql store) {
        this.installed = installed;
        this.settings = settings;
        this.store = store;
    }

    public KeptSettings of(String pluginId) {
        var filledIn = settings.read(pluginId);
        var nameless = new TreeSet<>(filledIn.open().keySet());
        nameless.addAll(filledIn.secrets().keySet());
        var labels = declared(pluginId).stream()
                .filter(setting -> nameless.remove(setting.key()))
                .map(Setting::label)
                .toList();
        return new KeptSettings(
                Stream.concat(labels.stream(), nameless.stream().map(LocalizedText::english))
                        .toList(),
                store.count(pluginId));
    }

    /** Deletes all of it, unless the channel is enabled: then false. */
    public boolean delete(String pluginId) {
        if (!settings.clear(pluginId)) {
            return false;
        }
        store.clear(pluginId);
        return true;
    }

    private List<Setting> declared(String pluginId) {
        try {
            return installed.channel(pluginId).settings();
        } catch (PluginUnavailable _) {
            return List.of();
        }
    }
}
