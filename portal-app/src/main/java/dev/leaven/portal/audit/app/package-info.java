/** How the trail is read. */
@NullMarked
package dev.leaven.portal.audit.app;

import org.jspecify.annotations.NullMarked;
