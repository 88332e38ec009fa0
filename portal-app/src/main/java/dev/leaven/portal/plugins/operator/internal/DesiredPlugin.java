package dev.leaven.portal.plugins.operator.internal;

import java.util.Optional;

/**
 * What the operator wants of one plugin.
 *
 * @param previous checksum of the version to roll back to
 * @param running whether it should run
 * @param changes goes up with every change; 0 stands for a plugin that is not installed
 */
public record DesiredPlugin(String pluginId, String sha256, Optional<String> previous, boolean running, int changes) {}
