/** What owners of actions see behind their personal links. */
@NullMarked
package dev.leaven.portal.actionplan.ui.owner;

import org.jspecify.annotations.NullMarked;
