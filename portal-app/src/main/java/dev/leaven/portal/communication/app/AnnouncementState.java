package dev.leaven.portal.communication.app;

/** How far a message is. */
public enum AnnouncementState {
    DRAFT,
    /** Goes out on its day. */
    APPROVED,
    /** Handed over to the channels, for everybody. */
    SENT,
    /** What had not gone out stays here. */
    CALLED_OFF
}
