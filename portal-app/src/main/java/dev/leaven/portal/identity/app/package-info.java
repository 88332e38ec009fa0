/** What this module's own pages do and show: keeping people, taking over lists, joining, and making organisations. */
@NullMarked
package dev.leaven.portal.identity.app;

import org.jspecify.annotations.NullMarked;
