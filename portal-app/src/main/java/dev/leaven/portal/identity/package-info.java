/** People, their roles and accounts, signing in, and personal links. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"tenancy", "audit", "keys", "components"})
@NullMarked
package dev.leaven.portal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
