package dev.leaven.portal.validation.app;

import dev.leaven.portal.identity.devicelink.OpenedLink;
import dev.leaven.portal.validation.internal.SponsorReviewing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A cycle's sponsor, behind a personal link, looks at those who stand against a plan and may put that aside. The opened link is
 * the key. Each method throws {@link dev.leaven.portal.identity.devicelink.LinkNotOpen} where the link is for something else, or
 * its owner is the sponsor no more.
 */
@Service
@PreAuthorize("permitAll()")
public class SponsorReview {

    private final SponsorReviewing reviewing;

    SponsorReview(SponsorReviewing reviewing) {
        this.reviewing = reviewing;
    }

    /** Changes nothing. */
    @Transactional(readOnly = true)
    public Objections read(OpenedLink link) {
        return reviewing.read(link);
    }

    /**
     * Puts a rejection or a request for changes aside, visibly for ever.
     *
     * @param seen hash of the version that was read
     * @param reason 1 to 2,000 characters
     * @throws ValidationRefused when the round has ended, another version was read, there is nothing to put aside, the version
     *     is the sponsor's own, or the reason is missing
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void override(OpenedLink link, StakeholderId who, ContentHash seen, String reason) {
        reviewing.override(link, who, seen, reason);
    }
}
