package dev.leaven.portal.delivery;

import dev.leaven.portal.delivery.internal.Outbox;
import dev.leaven.portal.delivery.internal.SentLetterTenantSql;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What became of letters of the current tenant, for the module that sent them. No service: who may know is for that module to
 * say, and it opens the transaction.
 */
@Component
public class SentLetters {

    private final Contacts contacts;
    private final Outbox outbox;
    private final SentLetterTenantSql sql;
    private final Clock clock;

    SentLetters(Contacts contacts, Outbox outbox, SentLetterTenantSql sql, Clock clock) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
    }

    /** Somebody who was told something. */
    public record Addressee(Purpose purpose, PersonId person) {}

    /** Who was told about this topic over this channel, and how often. */
    public Map<Addressee, Integer> times(Set<Purpose> purposes, long topic, String channel) {
        return sql.times(purposes, topic, channel);
    }

    /** The day, in UTC, of the newest letter of each purpose about this topic that a channel took. */
    public Map<Purpose, LocalDate> newest(Set<Purpose> purposes, long topic) {
        return sql.newest(purposes, topic);
    }

    /** How the letters about this topic fare, by channel. */
    public List<LetterTally> tallies(Set<Purpose> purposes, long topic) {
        return sql.tallies(purposes, topic);
    }

    /** Whom letters about this topic did not reach: the newest two hundred. */
    public List<LetterFailure> failures(Set<Purpose> purposes, long topic) {
        Map<PersonId, String> names = contacts.all().stream().collect(Collectors.toMap(Contact::person, Contact::name));
        return sql.failures(purposes, topic).stream()
                .map(one -> new LetterFailure(
                        names.getOrDefault(one.person(), ""),
                        one.channel(),
                        one.state(),
                        Objects.requireNonNullElse(one.reason(), ""),
                        one.detail()))
                .toList();
    }

    /** Tries the dead letters about this topic over one channel once more; returns how many. */
    public int retry(Set<Purpose> purposes, long topic, String channel) {
        List<LetterId> revived = sql.revive(purposes, topic, channel, clock.instant());
        outbox.schedule(revived.stream());
        return revived.size();
    }
}
