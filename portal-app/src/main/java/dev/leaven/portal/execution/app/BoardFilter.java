package dev.leaven.portal.execution.app;

import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which actions of a plan a lead wants to see. What is null does not narrow.
 *
 * @param owner who carries them out
 * @param ingredient the id of one that they work on
 * @param state how they stand
 * @param look what about them needs a look
 */
public record BoardFilter(
        @Nullable PersonId owner,
        @Nullable String ingredient,
        @Nullable ActionState state,
        @Nullable Look look) {

    public static final BoardFilter ALL = new BoardFilter(null, null, null, null);

    /** What needs a look. */
    public enum Look {
        OVERDUE,
        HELP
    }

    /** The same in one column of a board. */
    public BoardFilter in(ActionState column) {
        return new BoardFilter(owner, ingredient, column, look);
    }
}
