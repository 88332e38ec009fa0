package dev.leaven.portal.assessment;

/** How far a sheet is. */
public enum SheetState {
    NOT_STARTED,
    IN_PROGRESS,
    SUBMITTED
}
