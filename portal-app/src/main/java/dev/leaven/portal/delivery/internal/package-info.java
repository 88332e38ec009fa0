/** Persistence and helpers of this module. */
@NullMarked
package dev.leaven.portal.delivery.internal;

import org.jspecify.annotations.NullMarked;
