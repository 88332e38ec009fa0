/** What the pages before the door do: look, open, send and enter a code. */
@NullMarked
@NamedInterface("devicelink-app")
package dev.leaven.portal.identity.devicelink.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
