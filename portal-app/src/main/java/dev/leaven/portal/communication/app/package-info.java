/** Use cases of those who tell, and of those who read. */
@NullMarked
@NamedInterface("app")
package dev.leaven.portal.communication.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
