package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.TextMeasure;
import dev.leaven.portal.plugins.ChannelChoice;
import dev.leaven.portal.plugins.OpenChannel;
import java.util.List;

/**
 * Gives the outbox its channels: plugins in the portal, stand-ins in tests.
 *
 * @see dev.leaven.portal.plugins.Channels for what each does and throws
 */
public interface ChannelGateway {

    List<ChannelChoice> enabled();

    OpenChannel open(String channel);

    TextMeasure measure(String channel, String text);

    List<DeliveryReport> readReport(String channel, IncomingRequest request);
}
