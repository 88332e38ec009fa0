/** Comparing, obstacles and actions, for the pages of the plan. */
@NullMarked
@NamedInterface("app")
package dev.leaven.portal.actionplan.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
