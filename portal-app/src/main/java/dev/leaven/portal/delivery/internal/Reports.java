package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.portal.delivery.MessageState;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes in what the other side of a channel tells about messages of the current tenant. */
@Component
class Reports {

    private final Carrier carrier;
    private final OutboxTenantSql outbox;
    private final EarlyReportTenantSql early;

    Reports(Carrier carrier, OutboxTenantSql outbox, EarlyReportTenantSql early) {
        this.carrier = carrier;
        this.outbox = outbox;
        this.early = early;
    }

    /** @throws dev.leaven.portal.plugins.ChannelUnavailable where the channel can't read it, or finds it forged */
    void takeIn(String channel, IncomingRequest request) {
        carrier.readReport(channel, request).forEach(report -> keep(channel, report));
    }

    /** Takes in what was told before the channel's own answer was kept, and so is asked after that was. */
    void catchUp(String channel, String reference) {
        early.take(channel, reference).ifPresent(outcome -> outbox.report(channel, reference, outcome));
    }

    private void keep(String channel, DeliveryReport report) {
        switch (report.outcome()) {
            case Delivery.Delivered delivered ->
                keep(channel, report.reference(), Outcome.arrived(MessageState.DELIVERED, null));
            case Delivery.Rejected(var reason, var detail) ->
                keep(
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

    private void keep(String channel, String reference, Outcome outcome) {
        if (outbox.report(channel, reference, outcome) || outbox.knows(channel, reference)) {
            return;
        }
        early.keep(channel, reference, outcome);
        if (outbox.knows(channel, reference)) { // only since it was asked before
            catchUp(channel, reference);
        }
    }
}
