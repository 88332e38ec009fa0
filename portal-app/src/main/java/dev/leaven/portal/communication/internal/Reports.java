package dev.leaven.portal.communication.internal;

import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.portal.communication.MessageState;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes in what the other side of a channel tells about messages of the current tenant. */
@Component
class Reports {

    private final Carrier carrier;
    private final OutboxTenantSql outbox;

    Reports(Carrier carrier, OutboxTenantSql outbox) {
        this.carrier = carrier;
        this.outbox = outbox;
    }

    /** @throws dev.leaven.portal.plugins.ChannelUnavailable where the channel can't read it, or finds it forged */
    void takeIn(String channel, IncomingRequest request) {
        carrier.readReport(channel, request).forEach(report -> keep(channel, report));
    }

    private void keep(String channel, DeliveryReport report) {
        switch (report.outcome()) {
            case Delivery.Delivered delivered ->
                outbox.report(channel, report.reference(), Outcome.arrived(MessageState.DELIVERED, null));
            case Delivery.Rejected(var reason, var detail) ->
                outbox.report(
                        channel,
                        report.reference(),
                        Outcome.over(
                                MessageState.REJECTED,
                                "rejected."
                                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                detail));
            case Delivery.Accepted accepted -> {}
            case Delivery.TryLater later -> {}
        }
    }
}
