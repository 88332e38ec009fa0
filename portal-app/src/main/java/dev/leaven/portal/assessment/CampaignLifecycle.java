package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.app.CampaignEditConflict;
import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.Preflight;
import dev.leaven.portal.assessment.app.Preflight.Check;
import dev.leaven.portal.assessment.app.Preflight.Verdict;
import dev.leaven.portal.assessment.internal.Campaign;
import dev.leaven.portal.assessment.internal.CampaignPackTenantSql;
import dev.leaven.portal.assessment.internal.CampaignRepository;
import dev.leaven.portal.assessment.internal.Closing;
import dev.leaven.portal.assessment.internal.Launching;
import dev.leaven.portal.assessment.internal.Thresholds;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.cycle.CampaignCycles;
import dev.leaven.portal.cycle.CycleId;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lead prepares a campaign, launches it, and closes it or calls it off. Looking at campaigns: {@link Campaigns}. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class CampaignLifecycle {

    private final CampaignRepository campaigns;
    private final CampaignPackTenantSql extensions;
    private final Launching launching;
    private final Closing closing;
    private final CampaignCycles cycles;
    private final Packs packs;
    private final AuditTrail trail;
    private final Clock clock;

    CampaignLifecycle(
            CampaignRepository campaigns,
            CampaignPackTenantSql extensions,
            Launching launching,
            Closing closing,
            CampaignCycles cycles,
            Packs packs,
            AuditTrail trail,
            Clock clock) {
        this.campaigns = campaigns;
        this.extensions = extensions;
        this.launching = launching;
        this.closing = closing;
        this.cycles = cycles;
        this.packs = packs;
        this.trail = trail;
        this.clock = clock;
    }

    /** What a launch of this plan would find. */
    @Transactional(readOnly = true)
    public Preflight preflight(CampaignPlan plan) {
        return launching.preflight(plan, packs.core(), packs.available());
    }

    /** Keeps a new draft over the newest recipe, in the cycle that goes on or a new one. Its revision is 0. */
    @Transactional
    public CampaignId draft(CampaignPlan plan) {
        CycleId cycle = cycles.forNewCampaign(plan.name());
        var campaign =
                campaigns.saveAndFlush(new Campaign(cycle, plan, packs.core().ref(), thresholds(plan)));
        choose(campaign.campaignId(), plan);
        return campaign.campaignId();
    }

    /**
     * Changes a draft.
     *
     * @param seen the draft's revision when it was read
     * @throws CampaignEditConflict when somebody else has changed it since
     * @throws CampaignRefused when the campaign was launched or called off meanwhile
     * @throws NoSuchCampaign when there is none here
     */
    @Transactional
    public void change(CampaignId id, int seen, CampaignPlan plan) {
        lockDraft(id, seen).change(plan, thresholds(plan));
        choose(id, plan);
    }

    /**
     * Freezes pack versions, thresholds and units, invites everybody, and opens the campaign.
     *
     * @param seen the draft's revision when it was read
     * @throws CampaignEditConflict when somebody else has changed it since
     * @throws CampaignRefused with every reason at once
     * @throws NoSuchCampaign when there is none here
     */
    @Transactional
    public void launch(CampaignId id, int seen, CampaignPlan plan) {
        Campaign campaign = lockDraft(id, seen);
        campaign.change(plan, thresholds(plan));
        Preflight preflight = launching.preflight(plan, packs.get(campaign.pack()), packs.available());
        if (!preflight.clear()) {
            throw new CampaignRefused(preflight.checks().stream()
                    .filter(check -> check.verdict() == Verdict.STOP)
                    .map(Check::key)
                    .toList());
        }
        choose(id, plan);
        campaign.open(LocalDate.now(clock));
        launching.launch(campaign, plan);
        cycles.launched(campaign.cycle());
        trail.record("campaign.launched", campaign.auditSubject());
    }

    /** Takes no more answers; the results follow by themselves. */
    @Transactional
    public void close(CampaignId id) {
        closing.close(lock(id));
    }

    /** Calls a campaign off. What learners answered is deleted, for nobody was told it would be used otherwise. */
    @Transactional
    public void cancel(CampaignId id) {
        closing.cancel(lock(id));
    }

    private Campaign lock(CampaignId id) {
        return campaigns.lock(id.value()).orElseThrow(NoSuchCampaign::new);
    }

    /** That a campaign was launched or called off is told first: it explains more than a revision. */
    private Campaign lockDraft(CampaignId id, int seen) {
        lock(id).requireState(CampaignState.DRAFT);
        // By hand: experts and extensions are rows of their own, so changing only those would leave the revision.
        if (campaigns.advance(id.value(), seen) == 0) {
            throw new CampaignEditConflict();
        }
        return lock(id);
    }

    private void choose(CampaignId id, CampaignPlan plan) {
        extensions.choose(id, plan.extensions());
        launching.assign(id, plan);
    }

    private static Thresholds thresholds(CampaignPlan plan) {
        return Thresholds.raisedTo(Math.max(plan.minResponses(), Thresholds.LEAST_FOR_SCORES));
    }
}
