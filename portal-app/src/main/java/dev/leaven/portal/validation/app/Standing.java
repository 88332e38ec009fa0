package dev.leaven.portal.validation.app;

import org.jspecify.annotations.Nullable;

/**
 * How a stakeholder stands to a version.
 *
 * @param name of the stakeholder, now
 * @param decision the newest that counts; null while nothing is decided
 * @param override the sponsor's, which puts a rejection or a request for changes aside; null where there is none
 * @param delegated whether the deputy was asked to decide
 * @param left whether the stakeholder has left, so that only the deputy can decide
 */
public record Standing(
        StakeholderId stakeholder,
        String perspective,
        String name,
        @Nullable Decision decision,
        @Nullable Decision override,
        boolean delegated,
        boolean left) {

    /** Whether something is still to be decided. */
    public boolean isPending() {
        return decision == null;
    }

    public boolean approves() {
        return decision != null && (decision.verdict().approves() || blocks(decision) && override != null);
    }

    /** Whether no plan comes into force against it. */
    public boolean blocks() {
        return decision != null && blocks(decision) && override == null;
    }

    private static boolean blocks(Decision decision) {
        return decision.verdict().blocks();
    }
}
