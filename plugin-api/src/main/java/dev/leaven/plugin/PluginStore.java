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

    /**
     * Looks a value up.
     *
     * @param key as in {@link #put}
     * @return empty where there is none
     * @throws IllegalArgumentException for a key out of its limits
     * @throws IllegalStateException where the portal can't look now
     */
    Optional<String> get(String key);

    /**
     * Stores at once, whatever becomes of the call. Replaces what was there.
     *
     * @param key 1 to {@link #MAX_KEY} characters
     * @param value up to {@link #MAX_VALUE} characters
     * @throws IllegalArgumentException where a key, a value or their number is over the limits
     * @throws IllegalStateException where the portal can't store it now
     */
    void put(String key, String value);

    /**
     * Forgets a value. Nothing happens where there is none.
     *
     * @param key as in {@link #put}
     * @throws IllegalArgumentException for a key out of its limits
     * @throws IllegalStateException where the portal can't do it now
     */
    void remove(String key);
}
