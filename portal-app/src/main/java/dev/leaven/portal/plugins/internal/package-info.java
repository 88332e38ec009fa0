/** What calls of plugins need, whoever makes them. */
@NullMarked
package dev.leaven.portal.plugins.internal;

import org.jspecify.annotations.NullMarked;
