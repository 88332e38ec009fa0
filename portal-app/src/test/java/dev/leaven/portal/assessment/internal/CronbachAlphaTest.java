package dev.leaven.portal.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CronbachAlphaTest {

    /**
     * Worked out by hand. Three people, each ten times (n = 30): (1,2), (3,3), (5,4). Item 1: deviations −2, 0, 2, so a
     * sum of squares of 80 and a variance of 80/29; item 2: −1, 0, 1, so 20/29; the sums 3, 6, 9: 180/29.
     * Alpha = 2/1 · (1 − (80 + 20)/180) = 8/9.
     */
    @Test
    void it_is_what_the_hand_computes() {
        assertThat(of(10, new int[][] {{1, 2}, {3, 3}, {5, 4}}).value())
                .hasValueSatisfying(alpha -> assertThat(alpha).isCloseTo(8 / 9.0, within(1e-12)));
    }

    @Test
    void items_that_say_the_same_give_one() {
        assertThat(of(10, new int[][] {{1, 1, 1}, {2, 2, 2}, {5, 5, 5}}).value())
                .hasValueSatisfying(alpha -> assertThat(alpha).isCloseTo(1, within(1e-12)));
    }

    /** Item 2 is item 1 the other way round, but for one half of the people: it falls below zero and says so. */
    @Test
    void items_that_contradict_each_other_go_below_zero() {
        assertThat(of(15, new int[][] {{1, 5}, {5, 2}}).value())
                .hasValueSatisfying(alpha -> assertThat(alpha).isNegative());
    }

    @Test
    void below_thirty_complete_answers_it_is_silent() {
        var alpha = of(29, new int[][] {{1, 2}});
        alpha.add(new int[] {3, 4});
        assertThat(alpha.value()).isPresent();

        assertThat(of(29, new int[][] {{1, 2}}).value()).isEmpty();
        assertThat(of(14, new int[][] {{1, 2}, {3, 4}}).value()).isEmpty();
    }

    @Test
    void it_is_silent_where_everybody_answers_alike() {
        assertThat(of(40, new int[][] {{3, 3}}).value()).isEmpty();
    }

    @Test
    void one_item_has_no_reliability() {
        assertThat(of(15, new int[][] {{1}, {5}}).value()).isEmpty();
    }

    private static CronbachAlpha of(int times, int[][] people) {
        var alpha = new CronbachAlpha(people[0].length);
        for (int i = 0; i < times; i++) {
            for (int[] person : people) {
                alpha.add(person);
            }
        }
        return alpha;
    }
}
