/** Pages of this module, and the words that they share. */
@NullMarked
package dev.leaven.portal.validation.ui;

import org.jspecify.annotations.NullMarked;
