/** Pages of this module. */
@NullMarked
package dev.leaven.portal.plugins.ui;

import org.jspecify.annotations.NullMarked;
