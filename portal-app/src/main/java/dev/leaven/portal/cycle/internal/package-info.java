/** Where cycles are kept, and the rules about them. */
@NullMarked
package dev.leaven.portal.cycle.internal;

import org.jspecify.annotations.NullMarked;
