/** Persistence and helpers of this module. */
@NullMarked
package dev.leaven.portal.keys.internal;

import org.jspecify.annotations.NullMarked;
