/** Looks into a plugin's jar before loading it, loads it, and calls it with a deadline and a limit. Knows no Spring. */
@NullMarked
package dev.leaven.host;

import org.jspecify.annotations.NullMarked;
