/** Comparing, obstacles and actions, for the pages of the plan. */
@NullMarked
package dev.leaven.portal.actionplan.app;

import org.jspecify.annotations.NullMarked;
