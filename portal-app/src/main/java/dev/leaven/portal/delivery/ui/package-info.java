/** Pages of this module, and the parts of them that those who send letters show too. */
@NullMarked
@NamedInterface("ui")
package dev.leaven.portal.delivery.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
