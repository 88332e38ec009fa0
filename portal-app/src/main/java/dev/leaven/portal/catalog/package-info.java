/**
 * The recipe as data: clusters, ingredients, levels, questions, actions and templates in immutable versions. Platform
 * content that every organisation reads; nothing here belongs to a tenant. What plugins bring is published here too, for good.
 */
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"tenancy", "plugins", "components"})
@NullMarked
package dev.leaven.portal.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
