/** What a version of a plan says, and how two versions differ, as pages and letters show it. */
@NullMarked
package dev.leaven.portal.validation.app;

import org.jspecify.annotations.NullMarked;
