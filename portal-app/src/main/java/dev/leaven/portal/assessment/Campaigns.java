package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.CampaignOverview.SheetRow;
import dev.leaven.portal.assessment.CampaignOverview.Turnout;
import dev.leaven.portal.assessment.Preflight.Check;
import dev.leaven.portal.assessment.Preflight.Verdict;
import dev.leaven.portal.assessment.internal.AnswerSheetRepository;
import dev.leaven.portal.assessment.internal.Campaign;
import dev.leaven.portal.assessment.internal.CampaignPackTenantSql;
import dev.leaven.portal.assessment.internal.CampaignRepository;
import dev.leaven.portal.assessment.internal.CampaignUnitTenantSql;
import dev.leaven.portal.assessment.internal.Closing;
import dev.leaven.portal.assessment.internal.DraftTenantSql;
import dev.leaven.portal.assessment.internal.InvitationTenantSql;
import dev.leaven.portal.assessment.internal.Launching;
import dev.leaven.portal.assessment.internal.LearnerAnswerTenantSql;
import dev.leaven.portal.assessment.internal.Thresholds;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A lead's campaigns, from draft to closing. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Campaigns {

    private final CampaignRepository campaigns;
    private final AnswerSheetRepository sheets;
    private final InvitationTenantSql invitations;
    private final CampaignUnitTenantSql units;
    private final LearnerAnswerTenantSql answers;
    private final DraftTenantSql drafts;
    private final Launching launching;
    private final Closing closing;
    private final CampaignPackTenantSql extensions;
    private final People people;
    private final Packs packs;
    private final Clock clock;

    Campaigns(
            CampaignRepository campaigns,
            AnswerSheetRepository sheets,
            InvitationTenantSql invitations,
            CampaignUnitTenantSql units,
            LearnerAnswerTenantSql answers,
            DraftTenantSql drafts,
            Launching launching,
            Closing closing,
            CampaignPackTenantSql extensions,
            People people,
            Packs packs,
            Clock clock) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.invitations = invitations;
        this.units = units;
        this.answers = answers;
        this.drafts = drafts;
        this.launching = launching;
        this.closing = closing;
        this.extensions = extensions;
        this.people = people;
        this.packs = packs;
        this.clock = clock;
    }

    /** All campaigns, newest first. */
    @Transactional(readOnly = true)
    public List<CampaignRow> all() {
        return campaigns.findAllByOrderByIdDesc().stream()
                .map(campaign ->
                        new CampaignRow(campaign.campaignId(), campaign.name(), campaign.state(), campaign.closesOn()))
                .toList();
    }

    /** @throws NoSuchCampaign when there is none, or it is another organisation's */
    @Transactional(readOnly = true)
    public CampaignOverview overview(CampaignId id) {
        Campaign campaign = find(id);
        boolean draft = campaign.state() == CampaignState.DRAFT;
        return new CampaignOverview(
                id,
                campaign.revision(),
                plan(campaign),
                campaign.state(),
                campaign.pack(),
                draft ? 0 : units.of(id).size(),
                draft ? new Turnout(0, 0) : invitations.turnout(id),
                sheetRows(id),
                campaign.openedOn(),
                campaign.publishedOn(),
                campaign.linksHandedOut());
    }

    /** What a launch of this plan would find. */
    @Transactional(readOnly = true)
    public Preflight preflight(CampaignPlan plan) {
        return launching.preflight(plan, packs.core(), packs.available());
    }

    /** Keeps a new draft over the newest recipe. */
    @Transactional
    public CampaignId draft(CampaignPlan plan) {
        var campaign = campaigns.saveAndFlush(new Campaign(plan, packs.core().ref(), thresholds(plan)));
        extensions.choose(campaign.campaignId(), plan.extensions());
        launching.assign(campaign.campaignId(), plan.assessors());
        return campaign.campaignId();
    }

    /**
     * Changes a draft.
     *
     * @throws CampaignRefused when the campaign was launched meanwhile
     * @throws NoSuchCampaign when there is none here
     */
    @Transactional
    public void change(CampaignId id, CampaignPlan plan) {
        lock(id).change(plan, thresholds(plan));
        extensions.choose(id, plan.extensions());
        launching.assign(id, plan.assessors());
    }

    /**
     * Freezes pack versions, thresholds and units, invites everybody, and opens the campaign.
     *
     * @throws CampaignRefused with every reason at once
     * @throws NoSuchCampaign when there is none here
     */
    @Transactional
    public void launch(CampaignId id, CampaignPlan plan) {
        Campaign campaign = lock(id);
        campaign.change(plan, thresholds(plan));
        Preflight preflight = launching.preflight(plan, packs.get(campaign.pack()), packs.available());
        if (!preflight.clear()) {
            throw new CampaignRefused(preflight.checks().stream()
                    .filter(check -> check.verdict() == Verdict.STOP)
                    .map(Check::key)
                    .toList());
        }
        extensions.choose(id, plan.extensions());
        launching.assign(id, plan.assessors());
        campaign.open(LocalDate.now(clock));
        launching.launch(campaign, plan);
    }

    /** Takes no more answers; the results follow by themselves. */
    @Transactional
    public void close(CampaignId id) {
        closing.close(lock(id));
    }

    /** Calls a campaign off. What learners answered is deleted, for nobody was told it would be used otherwise. */
    @Transactional
    public void cancel(CampaignId id) {
        Campaign campaign = lock(id);
        campaign.cancel();
        drafts.deleteAll(id);
        answers.deleteAll(id);
        invitations.cancelOpen(id);
    }

    private CampaignPlan plan(Campaign campaign) {
        Set<PersonId> assessors = sheets.findByCampaignId(campaign.id()).stream()
                .map(sheet -> sheet.person())
                .collect(Collectors.toSet());
        return new CampaignPlan(
                campaign.name(),
                campaign.form(),
                campaign.languages(),
                campaign.closesOn(),
                campaign.thresholds().forScores(),
                extensions.of(campaign.campaignId()),
                assessors);
    }

    private List<SheetRow> sheetRows(CampaignId id) {
        Map<PersonId, String> names =
                people.assessors().stream().collect(Collectors.toMap(PersonRow::id, PersonRow::name));
        return sheets.findByCampaignId(id.value()).stream()
                .map(sheet -> new SheetRow(names.getOrDefault(sheet.person(), ""), sheet.perspective(), sheet.state()))
                .toList();
    }

    private static Thresholds thresholds(CampaignPlan plan) {
        return Thresholds.raisedTo(Math.max(plan.minResponses(), Thresholds.LEAST_FOR_SCORES));
    }

    private Campaign find(CampaignId id) {
        return campaigns.findById(id.value()).orElseThrow(NoSuchCampaign::new);
    }

    private Campaign lock(CampaignId id) {
        return campaigns.lock(id.value()).orElseThrow(NoSuchCampaign::new);
    }
}
