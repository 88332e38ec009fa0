package dev.leaven.portal.validation.app;

/** Whether stakeholders can still say something. */
public enum RoundState {
    OPEN,
    ENDED
}
