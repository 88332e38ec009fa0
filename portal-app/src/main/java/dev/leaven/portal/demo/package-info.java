/** Two demo organisations, made by code through the same services that people use. Nothing depends on it. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "tenancy",
            "identity",
            "identity :: devicelink",
            "identity :: devicelink-app",
            "delivery :: app",
            "catalog",
            "cycle",
            "cycle :: app",
            "assessment",
            "actionplan",
            "actionplan :: app",
            "validation :: app",
            "execution :: app"
        })
@NullMarked
package dev.leaven.portal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
