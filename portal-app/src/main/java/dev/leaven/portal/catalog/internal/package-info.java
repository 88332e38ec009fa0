/** Maps packs, which {@code dev.leaven.pack} has checked, to records. */
@NullMarked
package dev.leaven.portal.catalog.internal;

import org.jspecify.annotations.NullMarked;
