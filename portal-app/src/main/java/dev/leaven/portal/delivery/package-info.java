/**
 * Messages to people: a durable outbox, the channels that plugins bring and the portal's own inbox, a campaign's
 * invitations, and what other systems report about them. See {@code docs/adr/0006}.
 */
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {
            "tenancy",
            "keys",
            "identity",
            "catalog",
            "assessment",
            "assessment :: ui",
            "plugins",
            "plugins :: ui",
            "components"
        })
@NullMarked
package dev.leaven.portal.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
