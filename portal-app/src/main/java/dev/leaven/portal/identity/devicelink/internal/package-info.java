/** Rows, tokens, codes and limits of device links. */
@NullMarked
package dev.leaven.portal.identity.devicelink.internal;

import org.jspecify.annotations.NullMarked;
