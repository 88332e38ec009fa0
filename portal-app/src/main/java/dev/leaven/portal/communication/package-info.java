/**
 * What learners and everybody else hear: the organisation's page "you said – we do". Results and progress pass through the gates of
 * their own modules; nothing here is about a person.
 */
@ApplicationModule(
        displayName = "Communication",
        allowedDependencies = {
            "tenancy",
            "audit",
            "keys",
            "identity",
            "identity :: devicelink",
            "delivery",
            "catalog",
            "delivery :: ui",
            "cycle",
            "cycle :: ui",
            "assessment",
            "validation",
            "execution",
            "components"
        })
@NullMarked
package dev.leaven.portal.communication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
