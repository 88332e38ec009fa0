package dev.leaven.portal.execution.app;

/** What an owner says about an action. */
public enum CheckIn {
    ON_TRACK,
    /** With a line that says what holds it up. */
    BLOCKED,
    /** With a line that says what for; the sponsor is told. */
    HELP_NEEDED,
    DONE;

    public boolean needsWords() {
        return this == BLOCKED || this == HELP_NEEDED;
    }
}
