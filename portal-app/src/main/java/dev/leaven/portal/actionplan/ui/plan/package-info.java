/** The plan as a list of actions, and the form of one of them. */
@NullMarked
package dev.leaven.portal.actionplan.ui.plan;

import org.jspecify.annotations.NullMarked;
