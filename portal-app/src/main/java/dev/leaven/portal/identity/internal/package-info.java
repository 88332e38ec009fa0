/** Persistence and helpers of this module. */
@NullMarked
package dev.leaven.portal.identity.internal;

import org.jspecify.annotations.NullMarked;
