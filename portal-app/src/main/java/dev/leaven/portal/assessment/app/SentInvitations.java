package dev.leaven.portal.assessment.app;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.internal.InvitationPurpose;
import dev.leaven.portal.delivery.LetterFailure;
import dev.leaven.portal.delivery.LetterTally;
import dev.leaven.portal.delivery.SentLetters;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the sent invitations of a campaign fare, and another try for those that failed. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class SentInvitations {

    private final SentLetters sent;

    SentInvitations(SentLetters sent) {
        this.sent = sent;
    }

    /** How this campaign's invitations fare, by channel. */
    @Transactional(readOnly = true)
    public List<LetterTally> tallies(CampaignId campaign) {
        return sent.tallies(InvitationPurpose.ALL, campaign.value());
    }

    /** Whom invitations did not reach: the newest two hundred. */
    @Transactional(readOnly = true)
    public List<LetterFailure> failures(CampaignId campaign) {
        return sent.failures(InvitationPurpose.ALL, campaign.value());
    }

    /** Tries this campaign's dead letters of one channel once more; returns how many. */
    @Transactional
    public int retry(CampaignId campaign, String channel) {
        return sent.retry(InvitationPurpose.ALL, campaign.value(), channel);
    }
}
