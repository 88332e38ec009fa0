package dev.leaven.portal.assessment.app;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.TextMeasure;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignRefused;
import dev.leaven.portal.assessment.internal.CampaignInvitations;
import dev.leaven.portal.assessment.internal.Invitee;
import dev.leaven.portal.assessment.internal.MailingAudience;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterPreview;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.Purpose;
import dev.leaven.portal.delivery.app.Inbox;
import dev.leaven.portal.delivery.internal.ChannelFormat;
import dev.leaven.portal.delivery.internal.ChannelGateway;
import dev.leaven.portal.delivery.internal.LetterTexts;
import dev.leaven.portal.delivery.internal.Outbox;
import dev.leaven.portal.delivery.internal.OutboxLetter;
import dev.leaven.portal.delivery.internal.SentLetterTenantSql;
import dev.leaven.portal.delivery.internal.SentLetterTenantSql.Addressee;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonalLinks;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.plugins.ChannelUnavailable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Brings a campaign's invitations to people. They go to everybody, also to those who have answered: whoever was left out
 * would be known to have.
 */
@Service
@PreAuthorize("hasRole('PROGRAMME_LEAD')")
public class InvitationMailings {

    private final CampaignInvitations invitations;
    private final MailingAudience audience;
    private final ChannelGateway gateway;
    private final LetterTexts letters;
    private final Outbox outbox;
    private final SentLetterTenantSql sql;
    private final Clock clock;

    InvitationMailings(
            CampaignInvitations invitations,
            MailingAudience audience,
            ChannelGateway gateway,
            LetterTexts letters,
            Outbox outbox,
            SentLetterTenantSql sql,
            Clock clock) {
        this.invitations = invitations;
        this.audience = audience;
        this.gateway = gateway;
        this.letters = letters;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
    }

    /** What this organisation enabled for messages to one person, and the portal's inbox last. */
    public List<LetterChannel> channels() {
        Stream<LetterChannel> enabled = gateway.enabled().stream()
                .filter(choice -> choice.description().address() != AddressKind.NONE)
                .map(choice -> new LetterChannel(choice.pluginId(), Optional.of(choice.description()), choice.ready()));
        return Stream.concat(enabled, Stream.of(new LetterChannel(Inbox.CHANNEL, Optional.empty(), true)))
                .toList();
    }

    /**
     * Whom a mailing would reach, and whom not.
     *
     * @throws dev.leaven.portal.assessment.NoSuchCampaign when there is none here
     */
    @Transactional(readOnly = true)
    public MailingReach reach(CampaignId campaign, String channel, Set<InvitationKind> kinds) {
        Map<Addressee, Integer> rounds = sql.rounds(campaign, channel);
        var people = audience.of(campaign, channel(channel), kinds);
        int repeated = (int) people.reached().stream()
                .filter(invitee -> rounds.containsKey(addressee(invitee)))
                .count();
        return new MailingReach(people.reached().size() - repeated, repeated, people.others());
    }

    /**
     * What an invitation over this channel looks like, without anybody's link. Asks the channel, so it is no transaction.
     *
     * @throws dev.leaven.portal.assessment.NoSuchCampaign when there is none here
     */
    public LetterPreview preview(CampaignId campaign, String channel, InvitationKind kind, Locale language) {
        var letter = letters.sample(campaign, kind, language, me());
        return channel(channel)
                .description()
                .map(one -> {
                    // Measured with a link as long as everybody's; shown without it.
                    String text = ChannelFormat.text(letter, one).orElse("");
                    return new LetterPreview(ChannelFormat.subject(letter, one), shown(text), measure(channel, text));
                })
                .orElseGet(() -> new LetterPreview(letter.subject(), shown(letter.body()), Optional.empty()));
    }

    /**
     * Puts an invitation for everybody whom this channel reaches into the outbox; returns how many.
     *
     * @param again also for those who were asked over this channel before
     * @throws CampaignRefused unless the campaign is open, or when somebody else sent the same just now
     * @throws dev.leaven.portal.assessment.NoSuchCampaign when there is none here
     */
    @Transactional
    public int send(CampaignId campaign, String channel, Set<InvitationKind> kinds, boolean again) {
        if (!invitations.sample(campaign, InvitationKind.EXPERT).open()) {
            throw new CampaignRefused(List.of("invitations.refused.closed"));
        }
        Map<Addressee, Integer> rounds = sql.rounds(campaign, channel);
        var messages = new ArrayList<OutboxLetter>();
        for (Invitee invitee : audience.of(campaign, channel(channel), kinds).reached()) {
            int before = rounds.getOrDefault(addressee(invitee), 0);
            if (before == 0 || again) {
                messages.add(message(campaign, channel, invitee, before + 1));
            }
        }
        try {
            outbox.add(messages);
        } catch (DuplicateKeyException twice) {
            throw new CampaignRefused(List.of("invitations.refused.twice"));
        }
        return messages.size();
    }

    private OutboxLetter message(CampaignId campaign, String channel, Invitee invitee, int round) {
        // The inbox is here: what lies in it has arrived.
        LetterState state = channel.equals(Inbox.CHANNEL) ? LetterState.DELIVERED : LetterState.WAITING;
        return new OutboxLetter(
                LetterId.next(),
                channel,
                Purpose.of(invitee.kind()),
                campaign,
                invitee.person(),
                me(),
                round,
                invitee.language(),
                null,
                state,
                0,
                clock.instant());
    }

    private LetterChannel channel(String id) {
        return channels().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such channel"));
    }

    private static String shown(String text) {
        return text.replace(PersonalLinks.SAMPLE, "…");
    }

    private Optional<TextMeasure> measure(String channel, String text) {
        try {
            return Optional.of(gateway.measure(channel, text));
        } catch (ChannelUnavailable unavailable) {
            return Optional.empty();
        }
    }

    private static Addressee addressee(Invitee invitee) {
        return new Addressee(Purpose.of(invitee.kind()), invitee.person());
    }

    private static @Nullable PersonId me() {
        return PortalUser.current().flatMap(PortalUser::person).orElse(null);
    }
}
