/** Persistence and helpers of what the operator does. */
@NullMarked
package dev.leaven.portal.plugins.operator.internal;

import org.jspecify.annotations.NullMarked;
