package dev.leaven.portal.execution;

/** How an action of a plan in force stands. */
public enum ActionState {
    /** Signed, and not begun. */
    AGREED,
    /** On track. */
    IN_PROGRESS,
    /** Something holds it up. */
    BLOCKED,
    DONE,
    /** Given up on purpose. */
    STOPPED;

    /** Whether there is still something to do. */
    public boolean isOpen() {
        return this != DONE && this != STOPPED;
    }
}
