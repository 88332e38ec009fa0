/** What a plugin is handed for one call, and the organisation that it is for. */
@NullMarked
package dev.leaven.host.context;

import org.jspecify.annotations.NullMarked;
