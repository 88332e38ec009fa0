package dev.leaven.portal.assessment.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.Score.Band;
import dev.leaven.portal.assessment.app.Change.Direction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void from_thirty_answers_on_it_is_told_how_much() {
        assertThat(Change.between(score(3.1, 30), score(3.42, 40))).contains(new Change(Direction.UP, 3));
        assertThat(Change.between(score(3.4, 30), score(3.1, 30))).contains(new Change(Direction.DOWN, 3));
        assertThat(Change.between(score(3.41, 30), score(3.39, 30))).contains(new Change(Direction.SAME, 0));
    }

    @Test
    void below_thirty_answers_only_the_direction_is_told() {
        assertThat(Change.between(score(3.1, 29), score(3.4, 300))).contains(new Change(Direction.UP, null));
        assertThat(Change.between(score(3.1, 300), score(2.4, 29))).contains(new Change(Direction.DOWN, null));
    }

    @Test
    void what_is_hidden_or_only_a_bound_tells_no_change() {
        assertThat(Change.between(new Score.TooFew(5), score(3, 30))).isEmpty();
        assertThat(Change.between(score(3, 30), new Score.ProtectsOthers())).isEmpty();
        var bound = new Score.Shown(2, Band.OR_LOWER, 30, null, List.of(), null);
        assertThat(Change.between(bound, score(3, 30))).isEmpty();
        assertThat(Change.between(score(3, 30), bound)).isEmpty();
    }

    private static Score score(double mean, int n) {
        return new Score.Shown(mean, Band.EXACT, n, null, List.of(), null);
    }
}
