/** The frame around every page: menu, top bar, language and theme, home, error pages. Nothing depends on it. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "tenancy",
            "identity",
            "identity :: ui",
            "catalog",
            "cycle",
            "cycle :: ui",
            "assessment",
            "assessment :: ui",
            "components"
        })
@NullMarked
package dev.leaven.portal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
