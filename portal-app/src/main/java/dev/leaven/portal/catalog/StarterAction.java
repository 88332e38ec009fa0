package dev.leaven.portal.catalog;

/**
 * A first step that others found useful.
 *
 * @param impact 1 (low) to 5 (high)
 * @param effort 1 (low) to 5 (high)
 * @param owner id of the perspective that usually takes it up
 */
public record StarterAction(String id, int impact, int effort, Horizon horizon, String owner, Texts text) {

    /** When it can be done. */
    public enum Horizon {
        /** Within three months. */
        SHORT,
        /** From three to twelve months. */
        MEDIUM
    }
}
