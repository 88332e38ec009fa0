package dev.leaven.portal.communication.app;

/** Who can read the organisation's page. */
public enum Reach {
    /** Whoever can sign in here. */
    MEMBERS,
    /** Whoever has the link, which can be renewed. */
    LINK,
    /** Everybody: its address can be guessed, and search engines may show it. */
    PUBLIC
}
