/** Setting up a cycle, and how it stands, for the cycle's own pages. */
@NullMarked
package dev.leaven.portal.cycle.app;

import org.jspecify.annotations.NullMarked;
