/** Use cases of owners, sponsors and leads while a plan is carried out. */
@NullMarked
@NamedInterface("app")
package dev.leaven.portal.execution.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
