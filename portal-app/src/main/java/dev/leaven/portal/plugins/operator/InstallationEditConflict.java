package dev.leaven.portal.plugins.operator;

/** Somebody else changed this plugin since it was looked at. Nothing was done. */
public final class InstallationEditConflict extends RuntimeException {

    InstallationEditConflict(String pluginId) {
        super("Plugin " + pluginId + " was changed meanwhile");
    }
}
