package dev.leaven.plugin;

/** What a setting holds, and so which field the portal draws for it. */
public enum SettingKind {
    /** One line, up to 500 characters. */
    TEXT,
    /** Several lines, up to 4,000 characters. */
    LONG_TEXT,
    /** Up to 500 characters, kept encrypted; written in the form, never shown again, not even in part. */
    SECRET,
    /** A whole number between the setting's bounds. */
    NUMBER,
    /** {@code true} or {@code false}. */
    SWITCH,
    /** One of the setting's choices. */
    CHOICE,
    /** An absolute http or https address. */
    URL,
    /** The name or the address of a machine, without port. */
    HOST,
    /** An e-mail address. */
    EMAIL
}
