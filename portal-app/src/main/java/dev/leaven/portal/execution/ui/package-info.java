/** What the pages of this module share. */
@NullMarked
package dev.leaven.portal.execution.ui;

import org.jspecify.annotations.NullMarked;
