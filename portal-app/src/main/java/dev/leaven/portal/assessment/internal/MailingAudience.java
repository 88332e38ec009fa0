package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out whom of a campaign's people a channel can reach. */
@Component
public class MailingAudience {

    private final CampaignInvitations invitations;
    private final Contacts contacts;

    MailingAudience(CampaignInvitations invitations, Contacts contacts) {
        this.invitations = invitations;
        this.contacts = contacts;
    }

    /**
     * A campaign's people.
     *
     * @param others names of those whom the channel has no address of, each once
     */
    public record Audience(List<Invitee> reached, List<String> others) {}

    /** @throws dev.leaven.portal.assessment.NoSuchCampaign when there is none here */
    public Audience of(CampaignId campaign, LetterChannel channel, Set<InvitationKind> kinds) {
        Map<PersonId, Contact> known =
                contacts.all().stream().collect(Collectors.toMap(Contact::person, Function.identity()));
        var reached = new ArrayList<Invitee>();
        var others = new HashMap<PersonId, String>();
        for (Invitee invitee : invitations.invitees(campaign)) {
            Contact contact = known.get(invitee.person());
            if (contact == null || !kinds.contains(invitee.kind())) {
                continue;
            }
            if (channel.reaches(contact)) {
                reached.add(invitee);
            } else {
                others.put(contact.person(), contact.name());
            }
        }
        return new Audience(reached, others.values().stream().sorted().toList());
    }
}
