/** Rows, rules and letters of what is carried out. */
@NullMarked
package dev.leaven.portal.execution.internal;

import org.jspecify.annotations.NullMarked;
