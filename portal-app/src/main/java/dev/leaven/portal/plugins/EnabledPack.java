package dev.leaven.portal.plugins;

/** Content that an organisation enabled, in the version that was kept when it did. */
public record EnabledPack(String pluginId, FrozenPack pack) {}
