/** The demo's mail server, which sends nothing on. */
@NullMarked
package dev.leaven.portal.demo.internal;

import org.jspecify.annotations.NullMarked;
