package dev.leaven.portal.plugins;

/**
 * Checks the content that plugins bring against the catalogue, and keeps it there. Called by the operator and by
 * administrators alike.
 */
public interface PackAdmission {

    /**
     * Looks at a pack without keeping anything of it.
     *
     * @param text YAML or JSON, as the plugin carries it
     */
    PackFindings inspect(String pluginId, String text);

    /**
     * Keeps the pack's version for ever, so that what rests on it outlives the plugin. The same pack again changes nothing.
     *
     * @throws PackRefused where {@link #inspect} has a fault, among them that this version was kept with other content
     */
    FrozenPack freeze(String pluginId, String text);
}
