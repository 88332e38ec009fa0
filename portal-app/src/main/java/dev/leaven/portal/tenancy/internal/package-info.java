/** Persistence and the walls themselves: resolver, guard, wiring. */
@NullMarked
package dev.leaven.portal.tenancy.internal;

import org.jspecify.annotations.NullMarked;
