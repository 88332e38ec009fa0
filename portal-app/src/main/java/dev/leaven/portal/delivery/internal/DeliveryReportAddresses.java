package dev.leaven.portal.delivery.internal;

import dev.leaven.portal.delivery.PortalAddress;
import dev.leaven.portal.delivery.internal.ReportTokens.Reporter;
import dev.leaven.portal.plugins.ReportAddresses;
import dev.leaven.portal.tenancy.TenantScope;
import java.net.URI;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The addresses to which the systems behind channels send delivery reports. */
@Component
class DeliveryReportAddresses implements ReportAddresses {

    private static final String PATH = "/hooks/";

    private final PortalAddress portal;
    private final ReportTokens tokens;

    DeliveryReportAddresses(PortalAddress portal, ReportTokens tokens) {
        this.portal = portal;
        this.tokens = tokens;
    }

    @Override
    public Optional<URI> of(String pluginId) {
        return portal.reachable()
                ? Optional.of(address(new Reporter(TenantScope.required(), pluginId)))
                : Optional.empty();
    }

    /** Also where nobody outside can reach it. */
    URI address(Reporter reporter) {
        return portal.uri(PATH + tokens.token(reporter));
    }
}
