package dev.leaven.portal.delivery.app;

import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.LetterChannels;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterPreview;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.internal.Addresses;
import dev.leaven.portal.delivery.internal.ChannelGateway;
import dev.leaven.portal.delivery.internal.LetterTexts;
import dev.leaven.portal.delivery.internal.Outbox;
import dev.leaven.portal.delivery.internal.OutboxLetter;
import dev.leaven.portal.delivery.internal.OutboxTenantSql;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.plugins.ChannelChoice;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tries a channel out with one message, through the same outbox as every other. */
@Service
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'PROGRAMME_LEAD')")
public class TestMessages {

    private final ChannelGateway gateway;
    private final LetterChannels channels;
    private final LetterTexts texts;
    private final Outbox outbox;
    private final OutboxTenantSql sql;
    private final Clock clock;

    TestMessages(
            ChannelGateway gateway,
            LetterChannels channels,
            LetterTexts texts,
            Outbox outbox,
            OutboxTenantSql sql,
            Clock clock) {
        this.gateway = gateway;
        this.channels = channels;
        this.texts = texts;
        this.outbox = outbox;
        this.sql = sql;
        this.clock = clock;
    }

    /** The channels that this organisation enabled. */
    public List<ChannelChoice> channels() {
        return gateway.enabled();
    }

    /**
     * What the test message would look like.
     *
     * @throws NoSuchElementException when this organisation did not enable that channel
     */
    public LetterPreview preview(String channel, Locale language) {
        var choice = choice(channel);
        return channels.preview(
                new LetterChannel(channel, Optional.of(choice.description()), choice.ready()),
                texts.test(language, me().orElse(null)));
    }

    /**
     * Puts a test message into the outbox.
     *
     * @param address of the kind that the channel asks for; empty for a broadcast
     * @throws AddressRefused when it can't be an address of that kind
     * @throws NoSuchElementException when this organisation did not enable that channel
     */
    @Transactional
    public LetterId send(String channel, String address, Locale language) {
        var kind = choice(channel).description().address();
        String wanted = address.strip();
        if (!Addresses.isOne(wanted, kind)) {
            throw new AddressRefused(kind);
        }
        var id = LetterId.next();
        var test = new OutboxLetter.ChannelTest(channel, language, me().orElse(null), wanted.isEmpty() ? null : wanted);
        outbox.add(List.of(new OutboxLetter(id, test, LetterState.WAITING, 0, clock.instant())));
        return id;
    }

    /** How a test message fares; empty when there is none of that id here. */
    @Transactional(readOnly = true)
    public Optional<LetterStatus> status(LetterId id) {
        return sql.status(id);
    }

    private ChannelChoice choice(String channel) {
        return gateway.enabled().stream()
                .filter(one -> one.pluginId().equals(channel))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such channel"));
    }

    private static Optional<PersonId> me() {
        return PortalUser.current().flatMap(PortalUser::person);
    }
}
