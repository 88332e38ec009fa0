/** The pages that only the demo has. */
@NullMarked
package dev.leaven.portal.demo.ui;

import org.jspecify.annotations.NullMarked;
