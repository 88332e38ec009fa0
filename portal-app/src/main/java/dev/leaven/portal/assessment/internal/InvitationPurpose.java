package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.delivery.Purpose;
import java.util.Set;

/**
 * The purposes under which invitations are handed to the outbox. They are stored with every letter, so they must never
 * change.
 */
public final class InvitationPurpose {

    private static final Purpose LEARNER = new Purpose("LEARNER_INVITATION");
    private static final Purpose EXPERT = new Purpose("EXPERT_INVITATION");

    /** All of them: a campaign's letters. */
    public static final Set<Purpose> ALL = Set.of(LEARNER, EXPERT);

    private InvitationPurpose() {}

    /** The purpose of asking somebody in this way. */
    public static Purpose of(InvitationKind kind) {
        return switch (kind) {
            case LEARNER -> LEARNER;
            case EXPERT -> EXPERT;
        };
    }

    /** In which way a letter asks. */
    static InvitationKind kind(Purpose purpose) {
        return purpose.equals(LEARNER) ? InvitationKind.LEARNER : InvitationKind.EXPERT;
    }
}
