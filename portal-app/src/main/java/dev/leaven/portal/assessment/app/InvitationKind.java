package dev.leaven.portal.assessment.app;

/** As what somebody is asked to answer. Most experts are asked as both. */
public enum InvitationKind {
    /** By a personal link, anonymously. */
    LEARNER,
    /** By name, on a sheet behind the sign-in. */
    EXPERT
}
