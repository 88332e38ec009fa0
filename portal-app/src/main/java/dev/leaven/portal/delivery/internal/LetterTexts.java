package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.assessment.internal.CampaignInvitations;
import dev.leaven.portal.assessment.internal.InvitationFacts;
import dev.leaven.portal.catalog.MessageTemplate;
import dev.leaven.portal.catalog.Packs;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.delivery.LetterText;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes messages at the moment they go out, or are read in the inbox. So no text, no link and no name lies in the outbox,
 * and whoever moved in between gets what holds now.
 */
@Component
public class LetterTexts {

    private static final String INVITATION = "assessment-invitation";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(\\w+)}}");

    private final CampaignInvitations invitations;
    private final Packs packs;
    private final Contacts contacts;
    private final CurrentTenant tenant;
    private final PortalAddress address;
    private final MessageSource texts;

    LetterTexts(
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

    /** Whether this message still makes sense: the campaign takes answers and asks this person. */
    boolean isOfUse(OutboxLetter message) {
        return message.purpose() == Purpose.TEST
                || facts(message).filter(InvitationFacts::open).isPresent();
    }

    /** What this message says to its person; empty when the campaign does not ask them. */
    public Optional<LetterText> write(OutboxLetter message) {
        Locale language = Locale.of(message.language());
        if (message.purpose() == Purpose.TEST) {
            return Optional.of(test(language, message.sender()));
        }
        String name = message.person() == null
                ? ""
                : contacts.find(message.person()).map(Contact::name).orElse("");
        return facts(message).map(facts -> invitation(facts, language, name, message.sender()));
    }

    /** What a test message says. */
    public LetterText test(Locale language, @Nullable PersonId sender) {
        String organisation = tenant.get().name();
        String text = texts.getMessage("message.test.text", new Object[] {organisation, name(sender)}, language);
        return new LetterText(
                texts.getMessage("message.test.subject", new Object[] {organisation}, language), text, text, "");
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

    private Optional<InvitationFacts> facts(OutboxLetter message) {
        CampaignId campaign = message.campaign();
        PersonId person = message.person();
        if (campaign == null || person == null) {
            return Optional.empty();
        }
        InvitationKind kind =
                message.purpose() == Purpose.LEARNER_INVITATION ? InvitationKind.LEARNER : InvitationKind.EXPERT;
        return invitations.facts(campaign, person, kind);
    }

    private LetterText invitation(InvitationFacts facts, Locale language, String name, @Nullable PersonId sender) {
        MessageTemplate template = packs.get(facts.pack()).messageTemplates().stream()
                .filter(one -> one.id().equals(INVITATION))
                .findFirst()
                .orElseGet(() -> packs.core().messageTemplates().stream()
                        .filter(one -> one.id().equals(INVITATION))
                        .findFirst()
                        .orElseThrow());
        Map<String, String> values = new HashMap<>();
        values.put("firstName", name.strip().split("\\s+", 2)[0]);
        String link = address.of(facts.path());
        values.put("link", link);
        values.put("deadline", Formats.date(facts.closesOn(), language));
        values.put("minutes", Integer.toString(facts.minutes()));
        values.put("threshold", Integer.toString(facts.threshold()));
        values.put("organisation", tenant.get().name());
        values.put("contact", contact(sender));
        values.put("sender", name(sender));
        return new LetterText(
                fill(template.subject().in(language), values),
                fill(template.body().in(language), values),
                fill(template.brief().in(language), values),
                link);
    }

    private String name(@Nullable PersonId person) {
        return Optional.ofNullable(person)
                .flatMap(contacts::find)
                .map(Contact::name)
                .orElseGet(() -> tenant.get().name());
    }

    private String contact(@Nullable PersonId person) {
        return Optional.ofNullable(person)
                .flatMap(contacts::find)
                .map(one -> one.email() == null ? one.name() : one.name() + " (" + one.email() + ")")
                .orElseGet(() -> tenant.get().name());
    }

    /** A name is put in as it is and never read as a template itself. */
    private static String fill(String template, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
    }
}
