/** Who did which named thing, when, from what to what: the one place through which every module records. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"tenancy", "components"})
@NullMarked
package dev.leaven.portal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
