/** Where the trail is kept. */
@NullMarked
package dev.leaven.portal.audit.internal;

import org.jspecify.annotations.NullMarked;
