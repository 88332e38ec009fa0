/** Two demo organisations, made by code through the same services that people use, and where their e-mail ends. Nothing depends on it. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "tenancy",
            "identity",
            "identity :: devicelink",
            "identity :: devicelink-app",
            "components",
            "plugins :: operator-app",
            "plugins :: organisation-app",
            "delivery :: app",
            "delivery :: ui",
            "catalog",
            "cycle",
            "cycle :: app",
            "assessment",
            "actionplan",
            "actionplan :: app",
            "validation :: app",
            "execution",
            "execution :: app",
            "communication :: app"
        })
@NullMarked
package dev.leaven.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
