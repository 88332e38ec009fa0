/** How a version becomes bytes and comes back, and how two versions are compared. */
@NullMarked
package dev.leaven.portal.validation.internal;

import org.jspecify.annotations.NullMarked;
