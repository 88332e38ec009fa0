/**
 * One run of an organisation through the eight steps: its scope, its goal, and how each step stands. What a step needs is
 * known to the module that carries it out, which tells it through {@link dev.leaven.portal.cycle.StepReporter}. See {@code
 * docs/adr/0016}.
 */
@ApplicationModule(
        displayName = "Cycle",
        allowedDependencies = {"tenancy", "audit", "identity", "identity :: ui", "catalog", "components"})
@NullMarked
package dev.leaven.portal.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
