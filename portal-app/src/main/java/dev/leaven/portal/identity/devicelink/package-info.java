/**
 * Device links: they let one person in at one thing, such as a plan to sign, without signing in. The first device that
 * opens one is let in from then on; any other needs a code that goes to the person's own address.
 */
@NullMarked
@NamedInterface("devicelink")
package dev.leaven.portal.identity.devicelink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
