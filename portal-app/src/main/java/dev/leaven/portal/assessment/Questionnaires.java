package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.app.NoSuchQuestion;
import dev.leaven.portal.assessment.app.Questionnaire;
import dev.leaven.portal.assessment.internal.Campaign;
import dev.leaven.portal.assessment.internal.CampaignContent;
import dev.leaven.portal.assessment.internal.CampaignRepository;
import dev.leaven.portal.assessment.internal.Draft;
import dev.leaven.portal.assessment.internal.DraftTenantSql;
import dev.leaven.portal.assessment.internal.InvitationTenantSql;
import dev.leaven.portal.assessment.internal.InvitationTenantSql.Invitation;
import dev.leaven.portal.assessment.internal.InvitationTenantSql.InvitationState;
import dev.leaven.portal.assessment.internal.LearnerAnswerTenantSql;
import dev.leaven.portal.assessment.internal.LearnerAnswerTenantSql.Response;
import dev.leaven.portal.catalog.Item;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Learners' anonymous answers. The link is the key, so nobody signs in here; a {@link VerifiedLink} can only be had from
 * {@link RespondentAccess}.
 */
@Service
@PreAuthorize("permitAll()")
public class Questionnaires {

    private final CampaignRepository campaigns;
    private final InvitationTenantSql invitations;
    private final DraftTenantSql drafts;
    private final LearnerAnswerTenantSql answers;
    private final CampaignContent content;
    private final CurrentTenant tenant;
    private final SecureRandom random = new SecureRandom();

    Questionnaires(
            CampaignRepository campaigns,
            InvitationTenantSql invitations,
            DraftTenantSql drafts,
            LearnerAnswerTenantSql answers,
            CampaignContent content,
            CurrentTenant tenant) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.drafts = drafts;
        this.answers = answers;
        this.content = content;
        this.tenant = tenant;
    }

    /** @throws NoSuchCampaign when the invitation no longer exists */
    @Transactional(readOnly = true)
    public Questionnaire open(VerifiedLink link) {
        Invitation invitation = invitations.find(link.invitation()).orElseThrow(NoSuchCampaign::new);
        Campaign campaign = campaign(invitation);
        Draft draft = draft(campaign, invitation, link);
        return new Questionnaire(
                state(campaign, invitation),
                tenant.get().name(),
                campaign.name(),
                campaign.closesOn(),
                draft.language(),
                campaign.languages(),
                campaign.thresholds().forScores(),
                items(campaign),
                content.of(campaign),
                draft.answers());
    }

    /**
     * Keeps answers in the draft, in the language in which they are being given.
     *
     * @param given answers by question; questions that are not in the form are left out
     * @return whether they could still be kept
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Questionnaire.State save(VerifiedLink link, String language, Map<String, Answer> given) {
        return keep(hold(link), link, language, given);
    }

    /**
     * Keeps one answer in the draft.
     *
     * @return whether it could still be kept
     * @throws NoSuchQuestion when the form has no such question, or no such answer to it; nothing is kept then
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Questionnaire.State answer(VerifiedLink link, String question, Answer answer) {
        Campaign campaign = hold(link);
        if (answer.equals(Answer.NOT_APPLICABLE)
                || items(campaign).stream().noneMatch(item -> item.id().equals(question))) {
            throw new NoSuchQuestion();
        }
        return keep(campaign, link, "", Map.of(question, answer));
    }

    private Questionnaire.State keep(Campaign campaign, VerifiedLink link, String language, Map<String, Answer> given) {
        Invitation invitation = invitations.lock(link.invitation()).orElseThrow(NoSuchCampaign::new);
        Questionnaire.State state = state(campaign, invitation);
        if (state == Questionnaire.State.OPEN) {
            Draft draft = draft(campaign, invitation, link);
            for (Item item : items(campaign)) {
                Answer answer = given.get(item.id());
                if (answer != null && !answer.equals(Answer.NOT_APPLICABLE)) {
                    draft = draft.with(item.id(), answer);
                }
            }
            if (campaign.languages().contains(language)) {
                draft = draft.in(language);
            }
            drafts.save(campaign.campaignId(), link.token(), draft);
        }
        return state;
    }

    /**
     * Hands the draft in: writes the response without a trace of the invitation, deletes the draft, and marks the
     * invitation used, all or nothing.
     *
     * @throws CampaignRefused when nothing was answered
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Questionnaire.State submit(VerifiedLink link) {
        Campaign campaign = hold(link);
        Invitation invitation = invitations.lock(link.invitation()).orElseThrow(NoSuchCampaign::new);
        Questionnaire.State state = state(campaign, invitation);
        if (state != Questionnaire.State.OPEN) {
            return state;
        }
        Draft draft = draft(campaign, invitation, link);
        if (draft.answers().isEmpty()) {
            throw new CampaignRefused(List.of("respondent.finish.empty"));
        }
        answers.insert(campaign.campaignId(), response(campaign, invitation, draft));
        drafts.delete(campaign.campaignId(), link.token());
        invitations.use(invitation.id());
        return Questionnaire.State.SUBMITTED;
    }

    private Response response(Campaign campaign, Invitation invitation, Draft draft) {
        Map<String, Answer> given = new HashMap<>();
        Map<String, String> clusters = new HashMap<>();
        for (Item item : items(campaign)) {
            draft.answer(item.id()).flatMap(Answer::parse).ifPresent(answer -> given.put(item.id(), answer));
            if (item.clusterId() != null) {
                clusters.put(item.id(), item.clusterId());
            }
        }
        return new Response(random.nextLong(), invitation.unit(), draft.language(), given, clusters);
    }

    private List<Item> items(Campaign campaign) {
        return content.learnerItems(campaign);
    }

    private Draft draft(Campaign campaign, Invitation invitation, VerifiedLink link) {
        return drafts.find(campaign.campaignId(), link.token()).orElse(new Draft(invitation.language(), Map.of()));
    }

    private Campaign campaign(Invitation invitation) {
        return campaigns.findById(invitation.campaign().value()).orElseThrow(NoSuchCampaign::new);
    }

    /**
     * Nobody closes the campaign while an answer is being written. Held before the invitation is locked, in the order in
     * which closing takes them, or each would wait for the other. What was read before the wait may be old by then: hence
     * read committed, in which every statement sees what is there now.
     */
    private Campaign hold(VerifiedLink link) {
        Invitation seen = invitations.find(link.invitation()).orElseThrow(NoSuchCampaign::new);
        return campaigns.hold(seen.campaign().value()).orElseThrow(NoSuchCampaign::new);
    }

    private static Questionnaire.State state(Campaign campaign, Invitation invitation) {
        if (campaign.state() == CampaignState.CANCELLED) {
            return Questionnaire.State.CANCELLED;
        }
        if (invitation.state() == InvitationState.USED) {
            return Questionnaire.State.SUBMITTED;
        }
        return campaign.state() == CampaignState.OPEN ? Questionnaire.State.OPEN : Questionnaire.State.CLOSED;
    }
}
