package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignPublished;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.cycle.CampaignCycles;
import dev.leaven.portal.tenancy.TenantEventListener;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Publishes the results of a closed campaign, once. Runs right after closing, and again by {@link DueCampaigns} should
 * the portal have stopped in between; whoever comes second finds the campaign published and leaves it alone.
 */
@Component
public class Publication {

    private final CampaignRepository campaigns;
    private final ResultCalculation calculation;
    private final ResultTenantSql results;
    private final CampaignCycles cycles;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Publication(
            CampaignRepository campaigns,
            ResultCalculation calculation,
            ResultTenantSql results,
            CampaignCycles cycles,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.campaigns = campaigns;
        this.calculation = calculation;
        this.results = results;
        this.cycles = cycles;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @TenantEventListener
    void on(CampaignClosed event) {
        publish(event.campaign());
    }

    /** Publishes a closed campaign of the current tenant; does nothing with any other. */
    public void publish(CampaignId id) {
        transaction.executeWithoutResult(status -> {
            Campaign campaign = campaigns.lock(id.value()).orElseThrow();
            if (campaign.state() == CampaignState.CLOSED) {
                results.insert(id, calculation.rows(campaign));
                campaign.publish(LocalDate.now(clock));
                campaigns.flush();
                cycles.published(campaign.cycle());
                events.publishEvent(new CampaignPublished(TenantScope.required(), id));
            }
        });
    }
}
