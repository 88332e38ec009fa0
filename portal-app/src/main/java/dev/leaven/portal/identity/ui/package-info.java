/** Pages of this module. */
@NullMarked
@NamedInterface("ui")
package dev.leaven.portal.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
