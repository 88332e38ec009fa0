package dev.leaven.portal.assessment.app;

/** In which way somebody is asked to answer. Most experts are asked in both. */
public enum InvitationKind {
    /** By a personal link, anonymously. */
    LEARNER,
    /** By name, on a sheet behind the sign-in. */
    EXPERT
}
