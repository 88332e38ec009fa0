package dev.leaven.host.context;

import java.util.Map;

/**
 * The organisation on whose behalf a plugin is called.
 *
 * @param organisation its name for this plugin, {@code [A-Za-z0-9_-]{1,40}}; another for every plugin
 * @param settings key to what was filled in, secrets readable; checked against the declarations before
 */
public record CallTenant(String organisation, Map<String, String> settings, StoreAccess store, LogSink log) {

    /** @throws IllegalArgumentException for a name of another form */
    public CallTenant {
        settings = Map.copyOf(settings);
        if (!organisation.matches("[A-Za-z0-9_-]{1,40}")) {
            throw new IllegalArgumentException("not an organisation's name for a plugin");
        }
    }

    /** The name only: secrets are among the rest. */
    @Override
    public String toString() {
        return organisation;
    }
}
