/** Pages of this module. */
@NullMarked
package dev.leaven.portal.identity.ui;

import org.jspecify.annotations.NullMarked;
