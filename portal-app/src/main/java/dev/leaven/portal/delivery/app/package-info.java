/** What this module's own pages do and show: the inbox, and test messages. */
@NullMarked
package dev.leaven.portal.delivery.app;

import org.jspecify.annotations.NullMarked;
