package dev.leaven.portal.assessment;

import dev.leaven.portal.assessment.app.CampaignRefused;
import dev.leaven.portal.assessment.internal.Campaign;
import dev.leaven.portal.assessment.internal.CampaignRepository;
import dev.leaven.portal.assessment.internal.InvitationTenantSql;
import dev.leaven.portal.assessment.internal.InvitationTenantSql.Invitation;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.identity.People;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.PersonalLink;
import dev.leaven.portal.identity.PersonalLinks;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out the personal links of an open campaign, for a mail merge or on paper. Whoever holds a link can answer with
 * it, so the campaign keeps who took the list and when, for everyone on its page to see.
 */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class InvitationLinks {

    private final CampaignRepository campaigns;
    private final InvitationTenantSql invitations;
    private final People people;
    private final PersonalLinks links;
    private final AuditTrail trail;
    private final Clock clock;

    InvitationLinks(
            CampaignRepository campaigns,
            InvitationTenantSql invitations,
            People people,
            PersonalLinks links,
            AuditTrail trail,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.people = people;
        this.links = links;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * One learner's link.
     *
     * @param path begins with a slash; the portal's address goes before it
     */
    public record LinkRow(String name, @Nullable String email, String language, String path) {}

    /**
     * The links of all invited learners, by name: also of those who have answered, or the list itself would tell who
     * has not.
     *
     * @throws NoSuchCampaign when there is none here
     * @throws CampaignRefused unless the campaign is open
     */
    @Transactional
    public List<LinkRow> handOut(CampaignId id) {
        Campaign campaign = campaigns.lock(id.value()).orElseThrow(NoSuchCampaign::new);
        campaign.handOutLinks(
                LocalDate.now(clock), PortalUser.current().map(PortalUser::name).orElseThrow());
        trail.record("campaign.links", campaign.auditSubject());
        Map<PersonId, Invitation> invited =
                invitations.of(id).stream().collect(Collectors.toMap(Invitation::person, Function.identity()));
        TenantId tenant = TenantScope.required();
        var rows = new ArrayList<LinkRow>();
        for (PersonRow person : people.all()) {
            Invitation invitation = invited.get(person.id());
            if (invitation != null) {
                rows.add(row(person, tenant, invitation));
            }
        }
        return rows;
    }

    private LinkRow row(PersonRow person, TenantId tenant, Invitation invitation) {
        String token = links.token(new PersonalLink(tenant, invitation.id()));
        return new LinkRow(person.name(), person.email(), invitation.language(), "/q/" + token);
    }
}
