/**
 * The post office: letters that other modules hand over, the couriers that bring them over the channels of plugins or lay
 * them into the portal's own inbox, and what other systems report about them. It knows nobody who sends. See {@code
 * docs/adr/0006} and {@code docs/adr/0014}.
 */
@ApplicationModule(
        displayName = "Delivery",
        allowedDependencies = {
            "tenancy",
            "keys",
            "identity",
            "identity :: devicelink",
            "plugins",
            "plugins :: ui",
            "components"
        })
@NullMarked
package dev.leaven.portal.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
