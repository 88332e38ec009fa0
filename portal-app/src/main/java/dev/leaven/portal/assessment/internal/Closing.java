package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignClosed;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What closing a campaign means, whether a lead or the calendar does it. Runs inside the caller's transaction. */
@Component
public class Closing {

    private final InvitationTenantSql invitations;
    private final DraftTenantSql drafts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Closing(InvitationTenantSql invitations, DraftTenantSql drafts, ApplicationEventPublisher events, Clock clock) {
        this.invitations = invitations;
        this.drafts = drafts;
        this.events = events;
        this.clock = clock;
    }

    /** Takes no more answers, deletes what was not submitted, and tells that results can be computed. */
    public void close(Campaign campaign) {
        campaign.close(LocalDate.now(clock));
        drafts.deleteAll(campaign.campaignId());
        invitations.cancelOpen(campaign.campaignId());
        events.publishEvent(new CampaignClosed(TenantScope.required(), campaign.campaignId()));
    }
}
