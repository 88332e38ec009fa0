/** Where plans are kept, and the rules about them. */
@NullMarked
package dev.leaven.portal.actionplan.internal;

import org.jspecify.annotations.NullMarked;
