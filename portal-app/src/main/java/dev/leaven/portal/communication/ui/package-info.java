/** Pages of this module. */
@NullMarked
package dev.leaven.portal.communication.ui;

import org.jspecify.annotations.NullMarked;
