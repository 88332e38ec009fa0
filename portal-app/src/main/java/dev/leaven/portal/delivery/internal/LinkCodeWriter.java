package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.LetterWriter;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.devicelink.LinkCodes;
import dev.leaven.portal.tenancy.CurrentTenant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the code with which a device link opens on a further device. A letter is about a link, and its occurrence is the code's
 * number; once a code is good no longer, its letter says nothing any more, in the inbox too.
 */
@Component
class LinkCodeWriter implements LetterWriter {

    static final Purpose CODE = new Purpose("LINK_CODE");

    private final LinkCodes codes;
    private final Contacts contacts;
    private final CurrentTenant tenant;
    private final MessageSource texts;

    LinkCodeWriter(LinkCodes codes, Contacts contacts, CurrentTenant tenant, MessageSource texts) {
        this.codes = codes;
        this.contacts = contacts;
        this.tenant = tenant;
        this.texts = texts;
    }

    @Override
    public Set<Purpose> purposes() {
        return Set.of(CODE);
    }

    @Override
    public Optional<String> withdrawal(Letter letter) {
        return digits(letter).isPresent() ? Optional.empty() : Optional.of("code-over");
    }

    @Override
    public Optional<LetterText> write(Letter letter) {
        return contacts.find(letter.to())
                .map(Contact::firstName)
                .flatMap(name -> digits(letter).map(code -> text(name, code, letter.language())));
    }

    private Optional<String> digits(Letter letter) {
        return codes.digits(letter.topic(), letter.occurrence());
    }

    private LetterText text(String name, String code, Locale language) {
        Object[] arguments = {name, code, tenant.get().name()};
        return new LetterText(
                texts.getMessage("link.letter.subject", arguments, language),
                texts.getMessage("link.letter.body", arguments, language),
                texts.getMessage("link.letter.brief", arguments, language),
                "");
    }
}
