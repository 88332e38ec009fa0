package dev.leaven.portal.cycle;

/** Where a cycle stands as a whole. */
public enum CycleState {
    /** Being set up: nobody has been asked anything yet. */
    DRAFT,
    ACTIVE,
    /** Its last steps are under way; nothing new begins. */
    CLOSING,
    /** To be read only. */
    ARCHIVED
}
