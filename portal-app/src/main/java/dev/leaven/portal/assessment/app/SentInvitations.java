package dev.leaven.portal.assessment.app;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.delivery.LetterFailure;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterTally;
import dev.leaven.portal.delivery.internal.Outbox;
import dev.leaven.portal.delivery.internal.SentLetterTenantSql;
import dev.leaven.portal.identity.Contact;
import dev.leaven.portal.identity.Contacts;
import dev.leaven.portal.identity.PersonId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of a campaign's invitations. */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class SentInvitations {

    private final Contacts contacts;
    private final Outbox outbox;
    private final SentLetterTenantSql sql;
    private final Clock clock;

    SentInvitations(Contacts contacts, Outbox outbox, SentLetterTenantSql sql, Clock clock) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
    }

    /** How this campaign's invitations fare, by channel. */
    @Transactional(readOnly = true)
    public List<LetterTally> tallies(CampaignId campaign) {
        return sql.tallies(campaign);
    }

    /** Whom invitations did not reach: the newest two hundred. */
    @Transactional(readOnly = true)
    public List<LetterFailure> failures(CampaignId campaign) {
        Map<PersonId, String> names = contacts.all().stream().collect(Collectors.toMap(Contact::person, Contact::name));
        return sql.failures(campaign).stream()
                .map(one -> new LetterFailure(
                        names.getOrDefault(one.person(), ""),
                        one.channel(),
                        one.state(),
                        Objects.requireNonNullElse(one.reason(), ""),
                        one.detail()))
                .toList();
    }

    /** Tries this campaign's dead letters of one channel once more; returns how many. */
    @Transactional
    public int retry(CampaignId campaign, String channel) {
        List<LetterId> revived = sql.revive(campaign, channel, clock.instant());
        outbox.schedule(revived.stream());
        return revived.size();
    }
}
