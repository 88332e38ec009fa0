/** What partners add to the portal: installed by the operator, enabled and filled in by each organisation. */
@ApplicationModule(
        displayName = "Plugins",
        allowedDependencies = {"tenancy", "keys", "identity", "components"})
@NullMarked
package dev.leaven.portal.plugins;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
