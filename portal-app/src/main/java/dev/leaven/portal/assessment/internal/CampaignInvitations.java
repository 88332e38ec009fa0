package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.NoSuchCampaign;
import dev.leaven.portal.assessment.app.AnsweringTime;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonalLink;
import dev.leaven.portal.identity.PersonalLinks;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What there is to say in a campaign's invitations, and to whom. No service, since messages go out with nobody signed in. It
 * never tells who has answered: an invitation goes to everybody, or its absence would tell.
 */
@Component
public class CampaignInvitations {

    private final CampaignRepository campaigns;
    private final InvitationTenantSql invitations;
    private final AnswerSheetRepository sheets;
    private final Contacts contacts;
    private final PersonalLinks links;
    private final CampaignContent content;

    CampaignInvitations(
            CampaignRepository campaigns,
            InvitationTenantSql invitations,
            AnswerSheetRepository sheets,
            Contacts contacts,
            PersonalLinks links,
            CampaignContent content) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.sheets = sheets;
        this.contacts = contacts;
        this.links = links;
        this.content = content;
    }

    /**
     * Everybody whom this campaign asks: all its learners, and its experts once more.
     *
     * @throws NoSuchCampaign when there is none here
     */
    public List<Invitee> invitees(CampaignId id) {
        find(id);
        var asked = new ArrayList<Invitee>();
        invitations.of(id).forEach(one -> asked.add(new Invitee(one.person(), InvitationKind.LEARNER, one.language())));
        Map<PersonId, Contact> known = contacts.all().stream().collect(Collectors.toMap(Contact::person, one -> one));
        sheets.findByCampaignId(id.value()).stream()
                .flatMap(sheet -> Optional.ofNullable(known.get(sheet.person())).stream())
                .forEach(expert -> asked.add(new Invitee(expert.person(), InvitationKind.EXPERT, expert.language())));
        return asked;
    }

    /** What to tell this person; empty when there is no such campaign here, or it does not ask them in this way. */
    public Optional<InvitationFacts> facts(CampaignId id, PersonId person, InvitationKind kind) {
        return campaigns.findById(id.value()).flatMap(campaign -> switch (kind) {
            case LEARNER ->
                invitations.find(id, person).map(one -> facts(campaign, kind, "/q/" + links.token(personal(one.id()))));
            case EXPERT ->
                sheets.findByCampaignIdAndPersonId(id.value(), person.value())
                        .map(sheet -> facts(campaign, kind, "/sheets/" + id));
        });
    }

    /**
     * The same as everybody is told, with a link of the real length that is nobody's: {@link PersonalLinks#SAMPLE}.
     *
     * @throws NoSuchCampaign when there is none here
     */
    public InvitationFacts sample(CampaignId id, InvitationKind kind) {
        return facts(find(id), kind, kind == InvitationKind.LEARNER ? "/q/" + PersonalLinks.SAMPLE : "/sheets/" + id);
    }

    private InvitationFacts facts(Campaign campaign, InvitationKind kind, String path) {
        return new InvitationFacts(
                campaign.state() == CampaignState.OPEN,
                campaign.pack(),
                campaign.closesOn(),
                minutes(campaign, kind),
                campaign.thresholds().forScores(),
                path);
    }

    private int minutes(Campaign campaign, InvitationKind kind) {
        return switch (kind) {
            case LEARNER -> AnsweringTime.minutes(content.learnerItems(campaign).size());
            case EXPERT -> AnsweringTime.ofExperts(content.of(campaign));
        };
    }

    private PersonalLink personal(long invitation) {
        return new PersonalLink(TenantScope.required(), invitation);
    }

    private Campaign find(CampaignId id) {
        return campaigns.findById(id.value()).orElseThrow(NoSuchCampaign::new);
    }
}
