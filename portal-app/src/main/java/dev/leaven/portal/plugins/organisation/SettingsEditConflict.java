package dev.leaven.portal.plugins.organisation;

/** Somebody else saved these settings since they were looked at. Nothing was kept of what was typed. */
public final class SettingsEditConflict extends RuntimeException {

    SettingsEditConflict(String pluginId) {
        super("The settings of plugin " + pluginId + " were changed meanwhile");
    }
}
