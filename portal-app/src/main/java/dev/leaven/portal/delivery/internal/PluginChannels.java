package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.TextMeasure;
import dev.leaven.portal.plugins.ChannelChoice;
import dev.leaven.portal.plugins.Channels;
import dev.leaven.portal.plugins.OpenChannel;
import java.util.List;
import org.springframework.stereotype.Component;

/** The channels that the current organisation enabled. */
@Component
class PluginChannels implements ChannelGateway {

    private final Channels channels;

    PluginChannels(Channels channels) {
        this.channels = channels;
    }

    @Override
    public List<ChannelChoice> enabled() {
        return channels.enabled();
    }

    @Override
    public OpenChannel open(String channel) {
        return channels.open(channel);
    }

    @Override
    public TextMeasure measure(String channel, String text) {
        return channels.measure(channel, text);
    }

    @Override
    public List<DeliveryReport> readReport(String channel, IncomingRequest request) {
        return channels.readReport(channel, request);
    }
}
