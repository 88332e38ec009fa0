package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Closes a campaign, whether a lead does it or its last day has passed, or calls it off. Runs inside the caller's
 * transaction.
 */
@Component
public class Closing {

    private final InvitationTenantSql invitations;
    private final DraftTenantSql drafts;
    private final LearnerAnswerTenantSql answers;
    private final ApplicationEventPublisher events;
    private final AuditTrail trail;
    private final Clock clock;

    Closing(
            InvitationTenantSql invitations,
            DraftTenantSql drafts,
            LearnerAnswerTenantSql answers,
            ApplicationEventPublisher events,
            AuditTrail trail,
            Clock clock) {
        this.invitations = invitations;
        this.drafts = drafts;
        this.answers = answers;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes no more answers, deletes what was not submitted, and tells that results can be computed. */
    public void close(Campaign campaign) {
        campaign.close(LocalDate.now(clock));
        drafts.deleteAll(campaign.campaignId());
        invitations.cancelOpen(campaign.campaignId());
        trail.record("campaign.closed", campaign.auditSubject());
        events.publishEvent(new CampaignClosed(TenantScope.required(), campaign.campaignId()));
    }

    /** Calls a campaign off. What learners answered is deleted, for nobody was told it would be used otherwise. */
    public void cancel(Campaign campaign) {
        campaign.cancel();
        drafts.deleteAll(campaign.campaignId());
        answers.deleteAll(campaign.campaignId());
        invitations.cancelOpen(campaign.campaignId());
        trail.record("campaign.cancelled", campaign.auditSubject());
    }
}
