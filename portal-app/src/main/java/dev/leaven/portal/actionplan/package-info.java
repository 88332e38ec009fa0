/**
 * From results to a plan: how the organisation compares with the recipe, what stands in the way, and the actions against it.
 * What people edit here is frozen by {@code validation} before anybody decides on it. See {@code docs/adr/0016}.
 */
@ApplicationModule(
        displayName = "Action plan",
        allowedDependencies = {
            "tenancy",
            "audit",
            "keys",
            "identity",
            "identity :: devicelink",
            "identity :: ui",
            "delivery",
            "catalog",
            "catalog :: ui",
            "cycle",
            "cycle :: ui",
            "assessment",
            "assessment :: ui",
            "components"
        })
@NullMarked
package dev.leaven.portal.actionplan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
