/**
 * What was signed is carried out: how each action stands, who needs help, what is overdue, and whether it worked. See {@code
 * docs/adr/0018}.
 */
@ApplicationModule(
        displayName = "Execution",
        allowedDependencies = {
            "tenancy",
            "audit",
            "identity",
            "identity :: devicelink",
            "delivery",
            "catalog",
            "catalog :: ui",
            "cycle",
            "cycle :: ui",
            "assessment",
            "actionplan",
            "actionplan :: ui",
            "validation",
            "components"
        })
@NullMarked
package dev.leaven.portal.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
