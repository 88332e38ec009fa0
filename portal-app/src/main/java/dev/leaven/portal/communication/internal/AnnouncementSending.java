package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.communication.app.AnnouncementState;
import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.LetterChannels;
import dev.leaven.portal.delivery.Letters;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.delivery.SentLetters;
import dev.leaven.portal.delivery.SentLetters.Addressee;
import dev.leaven.portal.identity.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Hands messages over to their channels, a few hundred letters in a transaction, under the message's lock. Whatever stops
 * in between goes on where it was: of each person and channel there is one letter, and the outbox knows which were handed over.
 */
@Component
class AnnouncementSending {

    private static final int AT_ONCE = 300;

    /** The briefing goes to managers so long before. */
    static final int BRIEFING_DAYS = 2;

    private final AnnouncementTenantSql sql;
    private final AudienceReading audiences;
    private final LetterChannels channels;
    private final SentLetters sent;
    private final Letters letters;

    AnnouncementSending(
            AnnouncementTenantSql sql,
            AudienceReading audiences,
            LetterChannels channels,
            SentLetters sent,
            Letters letters) {
        this.sql = sql;
        this.audiences = audiences;
        this.channels = channels;
        this.sent = sent;
        this.letters = letters;
    }

    /** Hands over the next letters; false once there is nothing more to do today. */
    boolean step(Announcement seen, LocalDate today) {
        return sql.lock(seen.id())
                .filter(one -> one.state() == AnnouncementState.APPROVED)
                .map(one -> step(one, today, !one.draft().sendOn().isAfter(today)))
                .orElse(false);
    }

    private boolean step(Announcement one, LocalDate today, boolean due) {
        Stream<Letter> briefing = one.draft().briefManagers()
                ? missing(one, AnnouncementPurposes.BRIEFING, audiences.of(AudienceReading.MANAGERS))
                : Stream.empty();
        Stream<Letter> message = due
                ? missing(
                        one,
                        AnnouncementPurposes.MESSAGE,
                        audiences.of(one.draft().level()))
                : Stream.empty();
        List<Letter> next = Stream.concat(briefing, message).limit(AT_ONCE).toList();
        if (!next.isEmpty()) {
            letters.send(next);
            return true;
        }
        if (due) {
            sql.change(Drafting.next(one, one.draft(), AnnouncementState.SENT, one.approvedBy()));
        }
        return false;
    }

    private Stream<Letter> missing(Announcement one, Purpose purpose, List<Contact> people) {
        return channels.all().stream()
                .filter(channel -> one.draft().channels().contains(channel.id()))
                .flatMap(channel -> missing(one, purpose, people, channel));
    }

    private Stream<Letter> missing(Announcement one, Purpose purpose, List<Contact> people, LetterChannel channel) {
        Set<Addressee> handed =
                sent.times(Set.of(purpose), one.id().value(), channel.id()).keySet();
        return people.stream()
                .filter(channel::reaches)
                .filter(person -> !handed.contains(new Addressee(purpose, person.person())))
                .map(person -> new Letter(
                        purpose,
                        one.id().value(),
                        person.person(),
                        null,
                        channel.id(),
                        LanguageField.supported(person.language()).orElse(Locale.ENGLISH),
                        1));
    }
}
