package dev.leaven.portal.execution.app;

import dev.leaven.portal.execution.ActionState;
import java.time.Instant;

/**
 * One thing that was said about an action.
 *
 * @param state from then on
 * @param text up to 500 characters; may be empty
 * @param by who said it; empty for the portal itself
 */
public record LogEntry(Kind kind, ActionState state, String text, String by, Instant at) {

    /** What it is about. */
    public enum Kind {
        PROGRESS,
        HELP_ASKED,
        HELP_ANSWERED,
        /** A version of the plan came into force, which began this action, changed it or gave it up. */
        PLAN
    }
}
