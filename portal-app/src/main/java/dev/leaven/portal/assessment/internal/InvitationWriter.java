package dev.leaven.portal.assessment.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.LetterWriter;
import dev.leaven.portal.delivery.PortalAddress;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes invitations, in the words of the recipe that the campaign pinned. */
@Component
public class InvitationWriter implements LetterWriter {

    private static final String INVITATION = "assessment-invitation";

    private final CampaignInvitations invitations;
    private final Packs packs;
    private final Contacts contacts;
    private final CurrentTenant tenant;
    private final PortalAddress address;
    private final MessageSource texts;

    InvitationWriter(
            CampaignInvitations invitations,
            Packs packs,
            Contacts contacts,
            CurrentTenant tenant,
            PortalAddress address,
            MessageSource texts) {
        this.invitations = invitations;
        this.packs = packs;
        this.contacts = contacts;
        this.tenant = tenant;
        this.address = address;
        this.texts = texts;
    }

    @Override
    public Set<Purpose> purposes() {
        return InvitationPurpose.ALL;
    }

    /** An invitation is of use as long as the campaign takes answers and asks this person. */
    @Override
    public Optional<String> withdrawal(Letter letter) {
        return facts(letter).filter(InvitationFacts::open).isPresent() ? Optional.empty() : Optional.of("closed");
    }

    @Override
    public Optional<LetterText> write(Letter letter) {
        String name = contacts.find(letter.to()).map(Contact::name).orElse("");
        return facts(letter).map(facts -> invitation(facts, letter.language(), name, letter.from()));
    }

    /**
     * What an invitation looks like, to somebody who is nobody in particular.
     *
     * @throws dev.leaven.portal.assessment.NoSuchCampaign when there is none here
     */
    public LetterText sample(CampaignId campaign, InvitationKind kind, Locale language, @Nullable PersonId sender) {
        String somebody = texts.getMessage("message.sample.name", new Object[0], language);
        return invitation(invitations.sample(campaign, kind), language, somebody, sender);
    }

    private Optional<InvitationFacts> facts(Letter letter) {
        return invitations.facts(new CampaignId(letter.topic()), letter.to(), InvitationPurpose.kind(letter.purpose()));
    }

    private LetterText invitation(InvitationFacts facts, Locale language, String name, @Nullable PersonId sender) {
        Map<String, String> values = new HashMap<>();
        values.put("firstName", name.strip().split("\\s+", 2)[0]);
        String link = address.of(facts.path());
        values.put("link", link);
        values.put("deadline", Formats.date(facts.closesOn(), language));
        values.put("minutes", Integer.toString(facts.minutes()));
        values.put("threshold", Integer.toString(facts.threshold()));
        values.put("organisation", tenant.get().name());
        values.put("contact", sender(sender, InvitationWriter::contact));
        values.put("sender", sender(sender, Contact::name));
        var message = packs.messageTemplate(facts.pack(), INVITATION).fill(language, values);
        return new LetterText(message.subject(), message.body(), message.brief(), link);
    }

    /** The organisation, where nobody asked for it or they are gone. */
    private String sender(@Nullable PersonId person, Function<Contact, String> how) {
        return Optional.ofNullable(person)
                .flatMap(contacts::find)
                .map(how)
                .orElseGet(() -> tenant.get().name());
    }

    private static String contact(Contact one) {
        return one.email() == null ? one.name() : one.name() + " (" + one.email() + ")";
    }
}
