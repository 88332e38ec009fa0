/** Where a lead chooses what stands in the way, and takes over what helped others. */
@NullMarked
package dev.leaven.portal.actionplan.ui.obstacle;

import org.jspecify.annotations.NullMarked;
