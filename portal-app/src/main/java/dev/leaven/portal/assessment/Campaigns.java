package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.CampaignOverview.SheetRow;
import dev.leaven.portal.assessment.CampaignOverview.Turnout;
import dev.leaven.portal.assessment.internal.AnswerSheetRepository;
import dev.leaven.portal.assessment.internal.Campaign;
import dev.leaven.portal.assessment.internal.CampaignPackTenantSql;
import dev.leaven.portal.assessment.internal.CampaignRepository;
import dev.leaven.portal.assessment.internal.CampaignUnitTenantSql;
import dev.leaven.portal.assessment.internal.InvitationTenantSql;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a lead's campaigns stand. What can be done with one: {@link CampaignLifecycle}. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class Campaigns {

    private final CampaignRepository campaigns;
    private final AnswerSheetRepository sheets;
    private final InvitationTenantSql invitations;
    private final CampaignUnitTenantSql units;
    private final CampaignPackTenantSql extensions;
    private final People people;

    Campaigns(
            CampaignRepository campaigns,
            AnswerSheetRepository sheets,
            InvitationTenantSql invitations,
            CampaignUnitTenantSql units,
            CampaignPackTenantSql extensions,
            People people) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.invitations = invitations;
        this.units = units;
        this.extensions = extensions;
        this.people = people;
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
        Campaign campaign = campaigns.findById(id.value()).orElseThrow(NoSuchCampaign::new);
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
}
