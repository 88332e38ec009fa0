package dev.leaven.portal.plugins.organisation;

import java.util.Map;
import java.util.Set;

/**
 * The values of a settings form as they were typed.
 *
 * @param values by key; a blank secret keeps what was set
 * @param dropped keys of secrets to be forgotten
 */
public record SubmittedSettings(Map<String, String> values, Set<String> dropped) {

    public SubmittedSettings {
        values = Map.copyOf(values);
        dropped = Set.copyOf(dropped);
    }

    /** Nothing: secrets are among it. */
    @Override
    public String toString() {
        return "what was typed";
    }
}
