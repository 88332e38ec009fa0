package dev.leaven.portal.plugins;

import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.TextMeasure;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Channels for other modules, always for the current tenant. Called outside transactions: a delivery takes up to 30 s.
 * No service, since outboxes work with nobody signed in.
 */
@Component
public class Channels {

    Channels() {}

    /** What this organisation enabled, by name; also what does not run at the moment. */
    public List<ChannelChoice> enabled() {
        TenantScope.required();
        return List.of();
    }

    /**
     * Brings one message; a repetition with the same key does no harm.
     *
     * @throws ChannelUnavailable where it could not, or perhaps did not; {@code OVERDUE} and {@code FAILED} leave it open
     */
    public Delivery deliver(String pluginId, Message message) {
        throw new ChannelUnavailable(pluginId, ChannelUnavailable.Reason.NOT_ENABLED, null);
    }

    /**
     * What a text costs on this channel.
     *
     * @throws ChannelUnavailable where it can't be asked
     */
    public TextMeasure measure(String pluginId, String text) {
        throw new ChannelUnavailable(pluginId, ChannelUnavailable.Reason.NOT_ENABLED, null);
    }

    /**
     * Reads what the other side of a channel sent to {@link ReportAddresses}.
     *
     * @throws ChannelUnavailable {@code FORGED} where it is not from the other side
     */
    public List<DeliveryReport> readReport(String pluginId, IncomingRequest request) {
        throw new ChannelUnavailable(pluginId, ChannelUnavailable.Reason.NOT_ENABLED, null);
    }
}
