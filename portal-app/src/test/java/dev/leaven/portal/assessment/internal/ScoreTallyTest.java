package dev.leaven.portal.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.leaven.portal.assessment.Answer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScoreTallyTest {

    @Test
    void an_empty_tally_has_neither_mean_nor_spread() {
        var tally = new ScoreTally();

        assertThat(tally.n()).isZero();
        assertThat(tally.mean()).isNull();
        assertThat(tally.deviation()).isNull();
    }

    @Test
    void one_score_has_a_mean_but_no_spread() {
        assertThat(of(4).mean()).isEqualTo(4);
        assertThat(of(4).deviation()).isNull();
    }

    @Test
    void the_spread_is_that_of_a_sample() {
        assertThat(of(2, 4, 4, 4, 5).mean()).isEqualTo(3.8);
        assertThat(of(2, 4, 4, 4, 5).deviation()).isCloseTo(Math.sqrt(1.2), within(1e-12));
    }

    @Test
    void who_answer_alike_have_no_spread() {
        var many = of(IntStream.generate(() -> 5).limit(1_000_000).toArray());

        assertThat(many.mean()).isEqualTo(5);
        assertThat(many.deviation()).isEqualTo(0);
    }

    @Test
    void each_answer_is_counted_where_it_belongs() {
        var tally = of(1, 5, 5, 0, -1, 0);

        assertThat(IntStream.rangeClosed(1, 5).map(tally::count)).containsExactly(1, 0, 0, 0, 2);
        assertThat(tally.dontKnow()).isEqualTo(2);
        assertThat(tally.notApplicable()).isEqualTo(1);
    }

    @Test
    void a_dont_know_counts_as_missing() {
        assertThat(of(2, 4, 0, -1).n()).isEqualTo(2);
        assertThat(of(2, 4, 0, -1).mean()).isEqualTo(3);
    }

    private static ScoreTally of(int... codes) {
        var tally = new ScoreTally();
        for (int code : codes) {
            tally.add(new Answer(code));
        }
        return tally;
    }
}
