/** Pages of this module. */
@NullMarked
package dev.leaven.portal.delivery.ui;

import org.jspecify.annotations.NullMarked;
