/** What owners and sponsors see, behind their personal link and signed in. */
@NullMarked
package dev.leaven.portal.execution.ui.mine;

import org.jspecify.annotations.NullMarked;
