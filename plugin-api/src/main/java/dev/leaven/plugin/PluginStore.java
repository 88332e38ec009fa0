package dev.leaven.plugin;

import java.util.Optional;

/**
 * A few values that a plugin remembers for an organisation, such as an access token or where it left off. Encrypted at
 * rest, gone with the organisation, not for content.
 */
public interface PluginStore {

    /** Longest key, in characters. */
    int MAX_KEY = 100;

    /** Longest value, in characters. */
    int MAX_VALUE = 8_000;

    /** Most values of one plugin for one organisation. */
    int MAX_ENTRIES = 500;

    Optional<String> get(String key);

    /**
     * Stores at once, whatever becomes of the call.
     *
     * @throws IllegalArgumentException where a key, a value or their number is over the limits
     */
    void put(String key, String value);

    /** Nothing happens where there is none. */
    void remove(String key);
}
