/** Loads a plugin's classes apart from the portal's, and makes what it adds. */
@NullMarked
package dev.leaven.host.loading;

import org.jspecify.annotations.NullMarked;
