/** What a version of a plan says, and how two versions differ, as pages and letters show it. */
@NullMarked
@NamedInterface("app")
package dev.leaven.portal.validation.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
