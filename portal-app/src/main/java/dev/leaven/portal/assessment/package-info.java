/**
 * Campaigns over the recipe: invitations, experts' sheets, learners' answers, publication and results.
 *
 * <p>A learner's invitation and a learner's answers share no key; see {@code docs/adr/0003}.
 */
@ApplicationModule(
        displayName = "Assessment",
        allowedDependencies = {
            "tenancy",
            "audit",
            "keys",
            "identity",
            "plugins",
            "delivery",
            "delivery :: ui",
            "catalog",
            "cycle",
            "cycle :: ui",
            "catalog :: ui",
            "components"
        })
@NullMarked
package dev.leaven.portal.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
