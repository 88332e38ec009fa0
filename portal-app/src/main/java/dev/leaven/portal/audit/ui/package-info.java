/** The page that shows what was done. */
@NullMarked
package dev.leaven.portal.audit.ui;

import org.jspecify.annotations.NullMarked;
