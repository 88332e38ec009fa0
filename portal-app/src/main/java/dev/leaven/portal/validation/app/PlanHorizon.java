package dev.leaven.portal.validation.app;

/** How soon an action is to be done. Its names stand in signed bytes and are never changed. */
public enum PlanHorizon {
    /** Within three months. */
    SHORT,
    /** Within three to twelve months. */
    MEDIUM
}
