/** The portal. Each direct sub-package is a module of its own; see {@code docs/adr/0001}. */
@NullMarked
package dev.leaven.portal;

import org.jspecify.annotations.NullMarked;
