/** Journeys through the packaged portal, in a real browser. */
@NullMarked
package dev.leaven.portal.e2e;

import org.jspecify.annotations.NullMarked;
