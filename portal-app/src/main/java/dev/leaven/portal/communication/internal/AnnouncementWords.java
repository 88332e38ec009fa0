package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementDraft.Wording;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.PortalAddress;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills a message in for one reader. */
@Component
class AnnouncementWords {

    private static final Wording NOTHING = new Wording("", "", "");

    private final PageKeeping pages;
    private final PortalAddress address;
    private final CurrentTenant tenant;

    AnnouncementWords(PageKeeping pages, PortalAddress address, CurrentTenant tenant) {
        this.pages = pages;
        this.address = address;
        this.tenant = tenant;
    }

    /** Links lead to the organisation's page; before it is opened, to its place in the portal. */
    LetterText text(Announcement one, Locale language, Optional<Contact> reader) {
        Wording text = one.draft()
                .texts()
                .getOrDefault(
                        language.getLanguage(),
                        one.draft().texts().values().stream().findFirst().orElse(NOTHING));
        String link = address.of(pages.page().map(page -> page.address()).orElse(PageKeeping.MEMBERS));
        Map<String, String> values = Map.of(
                Placeholders.FIRST_NAME, reader.map(Contact::firstName).orElse(""),
                Placeholders.ORGANISATION, tenant.get().name(),
                Placeholders.LINK, link);
        return new LetterText(
                Placeholders.fill(text.subject(), values),
                Placeholders.fill(text.body(), values),
                Placeholders.fill(text.brief(), values),
                "");
    }
}
