/** Setting up a cycle, and how it stands, for the cycle's own pages. */
@NullMarked
@NamedInterface("app")
package dev.leaven.portal.cycle.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
