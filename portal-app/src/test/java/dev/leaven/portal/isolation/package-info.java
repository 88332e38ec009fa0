/** Walks over schema, metamodel, services and routes that no new code can avoid: nobody sees another tenant's row. */
@NullMarked
package dev.leaven.portal.isolation;

import org.jspecify.annotations.NullMarked;
