/** Pages of this module. */
@NullMarked
package dev.leaven.portal.insight.ui;

import org.jspecify.annotations.NullMarked;
