package dev.leaven.portal.assessment.app;

import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.Score.Band;
import dev.leaven.portal.assessment.Score.Shown;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a figure moved from one campaign to a later one.
 *
 * @param by how much, in tenths of a point; null where fewer than thirty have answered, so that chance alone moves it that far
 */
public record Change(Direction direction, @Nullable Integer by) {

    private static final int ENOUGH = 30;
    private static final int TENTHS = 10;

    /** Which way. */
    public enum Direction {
        UP,
        DOWN,
        SAME
    }

    /** As two figures read that are printed with one decimal; empty unless both may be seen exactly. */
    public static Optional<Change> between(Score before, Score now) {
        return before instanceof Shown old
                        && now instanceof Shown fresh
                        && old.band() == Band.EXACT
                        && fresh.band() == Band.EXACT
                ? Optional.of(between(old, fresh))
                : Optional.empty();
    }

    private static Change between(Shown before, Shown now) {
        long tenths = Math.round(now.mean() * TENTHS) - Math.round(before.mean() * TENTHS);
        Direction direction = tenths > 0 ? Direction.UP : tenths < 0 ? Direction.DOWN : Direction.SAME;
        return new Change(direction, Math.min(before.n(), now.n()) < ENOUGH ? null : (int) Math.abs(tenths));
    }
}
