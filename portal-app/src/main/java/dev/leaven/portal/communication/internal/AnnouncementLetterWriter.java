package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementId;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.components.Formats;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterText;
import dev.leaven.portal.delivery.LetterWriter;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a message to its reader, and the briefing of it to line managers. */
@Component
class AnnouncementLetterWriter implements LetterWriter {

    private final AnnouncementTenantSql sql;
    private final AnnouncementWords words;
    private final Contacts contacts;
    private final MessageSource texts;

    AnnouncementLetterWriter(
            AnnouncementTenantSql sql, AnnouncementWords words, Contacts contacts, MessageSource texts) {
        this.sql = sql;
        this.words = words;
        this.contacts = contacts;
        this.texts = texts;
    }

    @Override
    public Set<Purpose> purposes() {
        return AnnouncementPurposes.ALL;
    }

    @Override
    public Optional<String> withdrawal(Letter letter) {
        return find(letter)
                        .filter(one -> one.state() != AnnouncementState.CALLED_OFF)
                        .isEmpty()
                ? Optional.of("called-off")
                : Optional.empty();
    }

    @Override
    public Optional<LetterText> write(Letter letter) {
        return find(letter).flatMap(one -> contacts.find(letter.to()).map(reader -> text(one, letter, reader)));
    }

    private LetterText text(Announcement one, Letter letter, Contact reader) {
        LetterText message = words.text(one, letter.language(), Optional.of(reader));
        if (letter.purpose().equals(AnnouncementPurposes.MESSAGE)) {
            return message;
        }
        Object[] arguments = {
            reader.firstName(), Formats.date(one.draft().sendOn(), letter.language()), message.subject(), message.body()
        };
        return new LetterText(
                texts.getMessage("tell.briefing.subject", arguments, letter.language()),
                texts.getMessage("tell.briefing.body", arguments, letter.language()),
                texts.getMessage("tell.briefing.brief", arguments, letter.language()),
                "");
    }

    private Optional<Announcement> find(Letter letter) {
        return sql.find(new AnnouncementId(letter.topic()));
    }
}
