/** Pages of this module. */
@NullMarked
@NamedInterface("ui")
package dev.leaven.portal.plugins.organisation.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
