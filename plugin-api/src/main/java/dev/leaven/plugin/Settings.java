package dev.leaven.plugin;

import java.util.Optional;

/**
 * What an organisation filled in, checked against the plugin's own declarations: required values are there, numbers are
 * numbers within their bounds. Never write any of it to a log: secrets are among it.
 */
public interface Settings {

    /**
     * The value as text; the default where nothing was filled in.
     *
     * @param key as declared
     * @return empty for an optional setting without a value
     * @throws IllegalArgumentException where the plugin declares no such setting
     */
    Optional<String> find(String key);

    /**
     * The value as text, for a setting that is required or has a default.
     *
     * @param key as declared
     * @return what was filled in, else the default
     * @throws IllegalArgumentException where the plugin declares no such setting, or it is optional and empty
     */
    default String text(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("nothing was filled in for " + key));
    }

    /**
     * The value of a {@link SettingKind#NUMBER}.
     *
     * @param key as declared
     * @return within the bounds of its declaration
     * @throws IllegalArgumentException where it is not there, or no number
     */
    default long number(String key) {
        return Long.parseLong(text(key));
    }

    /**
     * The value of a {@link SettingKind#SWITCH}.
     *
     * @param key as declared
     * @return false where nothing was filled in
     * @throws IllegalArgumentException where the plugin declares no such setting
     */
    default boolean isOn(String key) {
        return find(key).map(Boolean::parseBoolean).orElse(false);
    }
}
