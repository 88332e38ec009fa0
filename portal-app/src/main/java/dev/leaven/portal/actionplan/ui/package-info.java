/** Pages on which a lead compares with the recipe, looks for obstacles and makes the plan. */
@NullMarked
@NamedInterface("ui")
package dev.leaven.portal.actionplan.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
