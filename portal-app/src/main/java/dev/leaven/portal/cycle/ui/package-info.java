/** The pages of a cycle, and what every page of a step shows of it. */
@NullMarked
@NamedInterface("ui")
package dev.leaven.portal.cycle.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
