/** The house rules of structure and style, each one tried on code that breaks it. */
@NullMarked
package dev.leaven.portal.architecture;

import org.jspecify.annotations.NullMarked;
