/** The letters that the demo sent by e-mail, for those who may read them. */
@NullMarked
package dev.leaven.portal.demo.app;

import org.jspecify.annotations.NullMarked;
