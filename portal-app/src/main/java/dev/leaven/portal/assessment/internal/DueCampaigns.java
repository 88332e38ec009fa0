package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes campaigns whose last day has passed, and publishes what an interrupted portal left closed. */
@Component
class DueCampaigns {

    private static final Logger LOG = LoggerFactory.getLogger(DueCampaigns.class);

    private final CurrentTenant tenants;
    private final CampaignRepository campaigns;
    private final Closing closing;
    private final Publication publication;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueCampaigns(
            CurrentTenant tenants,
            CampaignRepository campaigns,
            Closing closing,
            Publication publication,
            TransactionTemplate transaction,
            Clock clock) {
        this.tenants = tenants;
        this.campaigns = campaigns;
        this.closing = closing;
        this.publication = publication;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** One tenant's failure is logged and does not stop the others. */
    @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT1M")
    void tick() {
        for (TenantId tenant : tenants.allForRecurringWork()) {
            try {
                TenantScope.run(tenant, this::tickTenant);
            } catch (RuntimeException failure) {
                LOG.error("Closing or publishing campaigns of tenant {} failed", tenant, failure);
            }
        }
    }

    private void tickTenant() {
        LocalDate today = LocalDate.now(clock);
        campaigns.findByStateAndClosesOnBefore(CampaignState.OPEN, today).stream()
                .map(Campaign::campaignId)
                .forEach(this::close);
        campaigns.findByStateOrderByIdDesc(CampaignState.CLOSED).stream()
                .map(Campaign::campaignId)
                .forEach(publication::publish);
    }

    private void close(CampaignId id) {
        transaction.executeWithoutResult(status -> campaigns
                .lock(id.value())
                .filter(campaign -> campaign.state() == CampaignState.OPEN)
                .ifPresent(closing::close));
    }
}
