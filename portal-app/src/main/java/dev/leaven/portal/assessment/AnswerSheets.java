package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.SheetDetails;
import dev.leaven.portal.assessment.internal.AnswerSheet;
import dev.leaven.portal.assessment.internal.AnswerSheetRepository;
import dev.leaven.portal.assessment.internal.Campaign;
import dev.leaven.portal.assessment.internal.CampaignContent;
import dev.leaven.portal.assessment.internal.CampaignRepository;
import dev.leaven.portal.assessment.internal.ExpertAnswerTenantSql;
import dev.leaven.portal.catalog.Pack;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in expert's own sheets; nobody else's can be reached from here. */
@Service
@PreAuthorize("hasRole('ASSESSOR')")
public class AnswerSheets {

    private final AnswerSheetRepository sheets;
    private final CampaignRepository campaigns;
    private final ExpertAnswerTenantSql answers;
    private final CampaignContent content;
    private final Clock clock;

    AnswerSheets(
            AnswerSheetRepository sheets,
            CampaignRepository campaigns,
            ExpertAnswerTenantSql answers,
            CampaignContent content,
            Clock clock) {
        this.sheets = sheets;
        this.campaigns = campaigns;
        this.answers = answers;
        this.content = content;
        this.clock = clock;
    }

    /** All sheets asked of me, newest first. */
    @Transactional(readOnly = true)
    public List<SheetSummary> mine() {
        return sheets.findByPersonIdOrderByIdDesc(me().value()).stream()
                .filter(sheet -> launched(campaign(sheet.campaign())))
                .map(sheet -> summary(sheet, campaign(sheet.campaign())))
                .toList();
    }

    /** @throws NoSuchCampaign when I was not asked in this campaign */
    @Transactional(readOnly = true)
    public SheetDetails open(CampaignId id) {
        AnswerSheet sheet = mySheet(id);
        Campaign campaign = campaign(id);
        if (!launched(campaign)) {
            throw new NoSuchCampaign();
        }
        return new SheetDetails(
                summary(sheet, campaign),
                content.of(campaign),
                campaign.state() == CampaignState.OPEN && sheet.state() != SheetState.SUBMITTED,
                answers.answers(id, sheet.id()),
                answers.notes(id, sheet.id()));
    }

    /**
     * Keeps one answer.
     *
     * @throws CampaignRefused when the campaign is not open or the sheet was submitted
     * @throws IllegalArgumentException when this perspective is not asked that question
     */
    @Transactional
    public void answer(CampaignId id, String question, Answer answer) {
        AnswerSheet sheet = editable(id);
        Pack pack = content.of(campaign(id));
        boolean asked = pack.question(question)
                .filter(item -> item.perspectives().contains(sheet.perspective()))
                .isPresent();
        if (!asked) {
            throw new IllegalArgumentException("Not asked: " + question);
        }
        sheet.touch();
        answers.save(id, sheet.id(), question, answer);
    }

    /** Keeps importance and evidence of one ingredient. Throws as {@link #answer} does. */
    @Transactional
    public void note(CampaignId id, String ingredient, ExpertNote note) {
        AnswerSheet sheet = editable(id);
        if (content.of(campaign(id)).ingredient(ingredient).isEmpty()
                || note.evidence().length() > ExpertNote.LONGEST_EVIDENCE) {
            throw new IllegalArgumentException("Not a note on an ingredient");
        }
        sheet.touch();
        answers.save(id, sheet.id(), ingredient, note);
    }

    /** Hands the sheet in; {@link #reopen} takes it back as long as the campaign is open. */
    @Transactional
    public void submit(CampaignId id) {
        editable(id).submit(LocalDate.now(clock));
    }

    /** Takes a submitted sheet back, to change it. */
    @Transactional
    public void reopen(CampaignId id) {
        campaign(id).requireState(CampaignState.OPEN);
        mySheet(id).reopen();
    }

    private AnswerSheet editable(CampaignId id) {
        campaign(id).requireState(CampaignState.OPEN);
        AnswerSheet sheet = mySheet(id);
        if (sheet.state() == SheetState.SUBMITTED) {
            throw new CampaignRefused(List.of("campaign.refused.submitted"));
        }
        return sheet;
    }

    private SheetSummary summary(AnswerSheet sheet, Campaign campaign) {
        int asked = content.of(campaign).expertQuestions(sheet.perspective()).stream()
                .mapToInt(section -> section.questions().size())
                .sum();
        int answered = answers.answers(campaign.campaignId(), sheet.id()).size();
        return new SheetSummary(
                campaign.campaignId(),
                campaign.name(),
                sheet.perspective(),
                sheet.state(),
                campaign.state() == CampaignState.OPEN,
                campaign.closesOn(),
                answered,
                asked);
    }

    private static boolean launched(Campaign campaign) {
        return campaign.state() != CampaignState.DRAFT && campaign.state() != CampaignState.CANCELLED;
    }

    private AnswerSheet mySheet(CampaignId id) {
        return sheets.findByCampaignIdAndPersonId(id.value(), me().value()).orElseThrow(NoSuchCampaign::new);
    }

    private Campaign campaign(CampaignId id) {
        return campaigns.findById(id.value()).orElseThrow(NoSuchCampaign::new);
    }

    private static PersonId me() {
        return PortalUser.current().flatMap(PortalUser::person).orElseThrow(NoSuchCampaign::new);
    }
}
