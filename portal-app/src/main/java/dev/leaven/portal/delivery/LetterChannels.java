package dev.leaven.portal.delivery;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.ChannelDescription;
import dev.leaven.plugin.channel.TextMeasure;
import dev.leaven.portal.delivery.internal.ChannelFormat;
import dev.leaven.portal.delivery.internal.ChannelGateway;
import dev.leaven.portal.plugins.ChannelUnavailable;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The channels of the current tenant, for those who choose one. No service: what they choose it for is theirs to allow. */
@Component
public class LetterChannels {

    private final ChannelGateway gateway;

    LetterChannels(ChannelGateway gateway) {
        this.gateway = gateway;
    }

    /** What this organisation enabled for letters to one person, and the portal's inbox last. */
    public List<LetterChannel> all() {
        Stream<LetterChannel> enabled = gateway.enabled().stream()
                .filter(choice -> choice.description().address() != AddressKind.NONE)
                .map(choice -> new LetterChannel(choice.pluginId(), Optional.of(choice.description()), choice.ready()));
        return Stream.concat(enabled, Stream.of(new LetterChannel(LetterChannel.INBOX, Optional.empty(), true)))
                .toList();
    }

    /** @throws NoSuchElementException when this organisation did not enable that channel */
    public LetterChannel find(String id) {
        return all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such channel"));
    }

    /** What a letter would look like over this channel. Asks the channel, so it is no transaction. */
    public LetterPreview preview(LetterChannel channel, LetterText text) {
        return channel.description()
                .map(described -> preview(channel.id(), described, text))
                .orElseGet(() -> new LetterPreview(text.subject(), text.body(), Optional.empty()));
    }

    private LetterPreview preview(String channel, ChannelDescription described, LetterText text) {
        String fitting = ChannelFormat.text(text, described).orElse("");
        return new LetterPreview(ChannelFormat.subject(text, described), fitting, measure(channel, fitting));
    }

    private Optional<TextMeasure> measure(String channel, String text) {
        try {
            return Optional.of(gateway.measure(channel, text));
        } catch (ChannelUnavailable unavailable) {
            return Optional.empty();
        }
    }
}
