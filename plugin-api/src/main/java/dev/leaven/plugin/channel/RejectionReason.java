package dev.leaven.plugin.channel;

/**
 * Why a message will never arrive. Whoever sends reads it. After {@link #SETTINGS} the message can be put back once the settings
 * are right; any other reason is final.
 */
public enum RejectionReason {
    /** Not an address of this channel's kind. */
    ADDRESS_INVALID,
    /** A proper address that nobody has, or has any more. */
    ADDRESS_UNKNOWN,
    /** The person, or somebody on their behalf, does not want it. */
    OPTED_OUT,
    /** The other side takes it for unwanted, or does not accept this sender. */
    BLOCKED,
    /** Too long, or of a kind that the other side does not take. */
    CONTENT,
    /** The organisation's settings or account do not allow it; every other message would fare the same. */
    SETTINGS,
    /** None of these, or the other side does not say. */
    OTHER
}
