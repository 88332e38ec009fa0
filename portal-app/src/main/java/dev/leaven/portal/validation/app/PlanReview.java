package dev.leaven.portal.validation.app;

import dev.leaven.portal.identity.devicelink.OpenedLink;
import dev.leaven.portal.validation.internal.Reviewing;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A stakeholder or deputy reads a plan behind a personal link, says something about it and decides. The opened link is the key,
 * so nobody need be signed in. Each method throws {@link dev.leaven.portal.identity.devicelink.LinkNotOpen} where the link is for
 * something else, or its owner speaks for nobody in this round any more.
 */
@Service
@PreAuthorize("permitAll()")
public class PlanReview {

    private final Reviewing reviewing;

    PlanReview(Reviewing reviewing) {
        this.reviewing = reviewing;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public Review read(OpenedLink link) {
        return reviewing.read(link);
    }

    /**
     * Says what somebody thinks of a draft, in a consultation. What was said before and is not in here stays.
     *
     * @param who whom it is said for
     * @param seen hash of the version that was read
     * @throws ValidationRefused when the round has ended, another version was read, the draft as a whole got no answer, or words
     *     are missing; its field is the action's id
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void comment(OpenedLink link, StakeholderId who, ContentHash seen, List<Comment> comments) {
        reviewing.comment(link, who, seen, comments);
    }

    /**
     * Decides about a final version.
     *
     * @throws ValidationRefused when the round has ended, another version was read, this person may not decide so, or the reason
     *     is missing
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void decide(OpenedLink link, StakeholderId who, ContentHash seen, Verdict verdict, String reason) {
        reviewing.decide(link, who, seen, verdict, reason);
    }

    /** Confirms what the minutes of a meeting say that was decided. Throws as {@link #decide}, and where nothing waits for it. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void confirm(OpenedLink link, StakeholderId who, ContentHash seen) {
        reviewing.confirm(link, who, seen);
    }

    /**
     * Passes the decision on to the deputy ({@link Verdict#DELEGATED}), or takes back what was decided ({@link
     * Verdict#REVOKED}), as long as the round goes on. Throws as {@link #decide}.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void leave(OpenedLink link, StakeholderId who, ContentHash seen, Verdict verdict) {
        reviewing.leave(link, who, seen, verdict);
    }
}
