/** Looks into a plugin's jar before a class of it is loaded, and says everything that speaks against it. */
@NullMarked
package dev.leaven.host.review;

import org.jspecify.annotations.NullMarked;
