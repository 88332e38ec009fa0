package dev.leaven.plugin.channel;

/** What the text of a message may look like. */
public enum TextForm {
    /** Plain text only. */
    PLAIN,
    /** Plain text always, and beside it the same as simple, clean HTML. */
    RICH
}
