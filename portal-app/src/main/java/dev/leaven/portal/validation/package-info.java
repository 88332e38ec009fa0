/**
 * What business, HR and L&D sign: frozen versions of a plan, and what differs between two of them; see {@code docs/adr/0016}.
 */
@ApplicationModule(
        displayName = "Validation",
        allowedDependencies = {
            "tenancy",
            "audit",
            "keys",
            "identity",
            "identity :: ui",
            "identity :: devicelink",
            "delivery",
            "catalog",
            "catalog :: ui",
            "cycle",
            "cycle :: ui",
            "assessment",
            "actionplan",
            "components"
        })
@NullMarked
package dev.leaven.portal.validation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
