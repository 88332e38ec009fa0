/**
 * Measure again: what two campaigns say side by side, what became of the plan between them, and the learning report for the
 * board. Reads what other modules know; stores only the words and figures that a lead types into the report.
 */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "tenancy",
            "audit",
            "catalog",
            "catalog :: ui",
            "cycle",
            "cycle :: ui",
            "assessment",
            "assessment :: ui",
            "actionplan",
            "execution",
            "components"
        })
@NullMarked
package dev.leaven.portal.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
