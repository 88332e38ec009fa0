package dev.leaven.portal.plugins;

import dev.leaven.plugin.channel.ChannelDescription;

/**
 * A channel that the current organisation enabled.
 *
 * @param ready whether it runs here and all its required settings are filled in
 */
public record ChannelChoice(String pluginId, ChannelDescription description, boolean ready) {}
