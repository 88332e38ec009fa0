/** A plan as a board and as a table, for leads. */
@NullMarked
package dev.leaven.portal.execution.ui.board;

import org.jspecify.annotations.NullMarked;
