package dev.leaven.portal.validation.app;

/** For what a version is put before stakeholders. */
public enum RoundKind {
    /** They say what they think of a draft. */
    CONSULTATION,
    /** They sign. */
    FINAL
}
