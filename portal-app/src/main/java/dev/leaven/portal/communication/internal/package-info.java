/** Persistence and helpers of this module. */
@NullMarked
package dev.leaven.portal.communication.internal;

import org.jspecify.annotations.NullMarked;
