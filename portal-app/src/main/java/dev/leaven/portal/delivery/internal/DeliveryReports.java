package dev.leaven.portal.delivery.internal;

import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.portal.delivery.LetterState;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Takes in what the other side of a channel tells about letters of the current tenant. */
@Component
class DeliveryReports {

    private final ChannelGateway gateway;
    private final OutboxTenantSql outbox;
    private final EarlyReportTenantSql early;

    DeliveryReports(ChannelGateway gateway, OutboxTenantSql outbox, EarlyReportTenantSql early) {
        this.gateway = gateway;
        this.outbox = outbox;
        this.early = early;
    }

    /** @throws dev.leaven.portal.plugins.ChannelUnavailable where the channel can't read it, or finds it forged */
    void takeIn(String channel, IncomingRequest request) {
        gateway.readReport(channel, request).forEach(report -> keep(channel, report));
    }

    /** Takes in what was told before the channel's own answer was kept, and so is asked after that was. */
    void catchUp(String channel, String reference) {
        early.take(channel, reference).ifPresent(result -> outbox.report(channel, reference, result));
    }

    private void keep(String channel, DeliveryReport report) {
        switch (report.outcome()) {
            case Delivery.Delivered delivered ->
                keep(channel, report.reference(), AttemptResult.arrived(LetterState.DELIVERED, null));
            case Delivery.Rejected(var reason, var detail) ->
                keep(
                        channel,
                        report.reference(),
                        AttemptResult.over(
                                LetterState.REJECTED,
                                "rejected."
                                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                detail));
            case Delivery.Accepted accepted -> {}
            case Delivery.TryLater later -> {}
        }
    }

    private void keep(String channel, String reference, AttemptResult result) {
        if (outbox.report(channel, reference, result) || outbox.knows(channel, reference)) {
            return;
        }
        early.keep(channel, reference, result);
        if (outbox.knows(channel, reference)) { // only since it was asked before
            catchUp(channel, reference);
        }
    }
}
