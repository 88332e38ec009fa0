/** Pages of this module. */
@NullMarked
package dev.leaven.portal.catalog.ui;

import org.jspecify.annotations.NullMarked;
