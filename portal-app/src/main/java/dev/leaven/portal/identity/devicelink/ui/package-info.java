/** The pages before the door. */
@NullMarked
package dev.leaven.portal.identity.devicelink.ui;

import org.jspecify.annotations.NullMarked;
