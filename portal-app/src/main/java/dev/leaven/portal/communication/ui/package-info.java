/** Pages for those who tell, and the organisation's page. */
@NullMarked
package dev.leaven.portal.communication.ui;

import org.jspecify.annotations.NullMarked;
