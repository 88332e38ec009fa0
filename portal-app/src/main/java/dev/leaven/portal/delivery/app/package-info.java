/** What this module's own pages do and show: the inbox, and test messages. */
@NullMarked
@NamedInterface("app")
package dev.leaven.portal.delivery.app;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
