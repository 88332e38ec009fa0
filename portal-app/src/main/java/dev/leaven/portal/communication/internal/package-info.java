/** Rows and rules of what is told. */
@NullMarked
package dev.leaven.portal.communication.internal;

import org.jspecify.annotations.NullMarked;
