package dev.leaven.plugin.channel;

/** Whom one message goes to. */
public enum Reach {
    /** One person. */
    PERSONAL,
    /** Everyone who follows the channel, such as the members of a community. */
    BROADCAST
}
