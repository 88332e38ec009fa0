package dev.leaven.portal.insight.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.Score.Band;
import dev.leaven.portal.insight.app.Change;
import dev.leaven.portal.insight.app.Change.Reason;
import dev.leaven.portal.insight.app.Change.Way;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What two scores say about a change, against values calculated by hand. */
class ScoreChangeTest {

    @Test
    void the_interval_is_that_of_two_independent_means() {
        // s = 0.8, n = 100: e = 0.08; s = 0.9, n = 225: e = 0.06; root of 0.0064 + 0.0036 = 0.1; times 1.959964.
        var change = (Change.Interval) between(shown(3.1, 100, 0.8), shown(3.4, 225, 0.9));
        assertThat(change.difference()).isCloseTo(0.3, within(1e-9));
        assertThat(change.low()).isCloseTo(0.1040036, within(1e-7));
        assertThat(change.high()).isCloseTo(0.4959964, within(1e-7));
        assertThat(change.way()).isEqualTo(Way.UP);
    }

    @Test
    void an_interval_with_0_in_it_is_no_clear_change_and_one_below_0_is_a_fall() {
        // e = 0.3 and 0.4: root 0.5, reach 0.979982.
        var unclear = (Change.Interval) between(shown(3.0, 100, 3.0), shown(3.9, 100, 4.0));
        assertThat(unclear.way()).isEqualTo(Way.SAME);
        assertThat(unclear.low()).isCloseTo(-0.079982, within(1e-6));
        var fall = (Change.Interval) between(shown(4.0, 100, 3.0), shown(3.0, 100, 4.0));
        assertThat(fall.high()).isCloseTo(-0.020018, within(1e-6));
        assertThat(fall.way()).isEqualTo(Way.DOWN);
    }

    @Test
    void thirty_answers_are_enough_and_twenty_nine_show_a_direction_only() {
        assertThat(between(shown(3.0, 30, 1.0), shown(4.0, 30, 1.0))).isInstanceOf(Change.Interval.class);
        assertThat(between(shown(3.0, 29, 1.0), shown(4.0, 300, 1.0)))
                .isEqualTo(new Change.Direction(Way.UP, Reason.FEW_ANSWERS));
        assertThat(between(shown(4.0, 300, 1.0), shown(3.0, 29, 1.0)))
                .isEqualTo(new Change.Direction(Way.DOWN, Reason.FEW_ANSWERS));
        assertThat(between(shown(3.0, 12, 1.0), shown(3.2, 12, 1.0)))
                .isEqualTo(new Change.Direction(Way.SAME, Reason.FEW_ANSWERS));
    }

    @Test
    void what_is_hidden_stays_hidden_and_bounds_that_touch_tell_nothing() {
        assertThat(between(new Score.TooFew(5), shown(4.0, 40, 1.0))).isEqualTo(new Change.Unknown(Reason.HIDDEN));
        assertThat(between(shown(4.0, 40, 1.0), new Score.ProtectsOthers()))
                .isEqualTo(new Change.Unknown(Reason.HIDDEN));
        assertThat(between(new Score.NotAsked(), shown(4.0, 40, 1.0))).isEqualTo(new Change.Unknown(Reason.NOTHING));
        var high = new Score.Shown(4.5, Band.OR_HIGHER, 6, null, List.of(), null);
        assertThat(between(high, high)).isEqualTo(new Change.Unknown(Reason.BOUNDS));
        assertThat(between(high, shown(4.4, 40, 1.0))).isEqualTo(new Change.Unknown(Reason.BOUNDS));
        assertThat(between(high, shown(3.0, 40, 1.0))).isEqualTo(new Change.Direction(Way.DOWN, Reason.FEW_ANSWERS));
    }

    @Test
    void without_a_published_spread_there_is_no_interval() {
        assertThat(ScoreChange.between(
                        shown(3.0, 40, 1.0), shown(4.0, 40, 1.0), OptionalDouble.empty(), OptionalDouble.of(0.1)))
                .isEqualTo(new Change.Direction(Way.UP, Reason.NO_SPREAD));
    }

    @Test
    void the_error_of_a_whole_is_at_most_the_weighted_mean_of_its_parts() {
        // (2 × 0.1 + 1 × 0.4) / 3 = 0.2
        assertThat(PublishedFigures.weighted(List.of(OptionalDouble.of(0.1), OptionalDouble.of(0.4)), List.of(2.0, 1.0))
                        .orElseThrow())
                .isCloseTo(0.2, within(1e-12));
        assertThat(PublishedFigures.weighted(
                        List.of(OptionalDouble.of(0.1), OptionalDouble.empty()), List.of(1.0, 1.0)))
                .isEmpty();
    }

    private static Change between(Score then, Score now) {
        return ScoreChange.between(then, now, error(then), error(now));
    }

    private static OptionalDouble error(Score score) {
        return score instanceof Score.Shown shown && shown.deviation() != null
                ? OptionalDouble.of(Estimate.standardError(shown.deviation(), shown.n()))
                : OptionalDouble.empty();
    }

    private static Score shown(double mean, int n, double deviation) {
        return new Score.Shown(mean, Band.EXACT, n, deviation, List.of(), null);
    }
}
