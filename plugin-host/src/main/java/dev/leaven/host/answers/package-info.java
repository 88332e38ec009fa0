/** Copies what a plugin answers, and refuses what can't be. */
@NullMarked
package dev.leaven.host.answers;

import org.jspecify.annotations.NullMarked;
