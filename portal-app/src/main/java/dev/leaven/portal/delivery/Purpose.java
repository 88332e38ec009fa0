package dev.leaven.portal.delivery;

import dev.leaven.portal.assessment.app.InvitationKind;

/** What a message is for; decides what it says. */
public enum Purpose {
    TEST,
    LEARNER_INVITATION,
    EXPERT_INVITATION;

    /** The purpose of asking somebody in this way. */
    public static Purpose of(InvitationKind kind) {
        return switch (kind) {
            case LEARNER -> LEARNER_INVITATION;
            case EXPERT -> EXPERT_INVITATION;
        };
    }
}
