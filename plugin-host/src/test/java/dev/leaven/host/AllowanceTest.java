package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final int MOST = 4;

    private Instant now = Instant.parse("2026-11-27T09:00:00Z");
    private final Allowance allowance = new Allowance(MOST, () -> now);

    @Test
    void each_good_answer_earns_one_more_up_to_the_most() throws Exception {
        assertThat(atOnce()).isEqualTo(1);
        allowance.earn();
        assertThat(atOnce()).isEqualTo(2);
        earnForLong();
        assertThat(atOnce()).isEqualTo(MOST);
    }

    @Test
    void what_was_lost_comes_back_one_by_one_however_many_good_answers_there_are() throws Exception {
        earnForLong();
        allowance.lose();
        assertThat(allowance.isInDoubt()).isTrue();

        earnForLong();
        assertThat(allowance.isInDoubt()).isFalse();
        assertThat(atOnce()).isEqualTo(1);
        pass(Duration.ofSeconds(1));
        assertThat(atOnce()).isEqualTo(2);
        pass(Duration.ofSeconds(1));
        assertThat(atOnce()).isEqualTo(3);
    }

    @Test
    void it_takes_twice_as_long_after_each_loss_but_not_for_ever() throws Exception {
        for (var loss = 0; loss < 2; loss++) {
            allowance.lose();
            earnForLong();
        }
        pass(Duration.ofMillis(1_900));
        assertThat(atOnce()).isEqualTo(1);
        pass(Duration.ofMillis(100));
        assertThat(atOnce()).isEqualTo(2);

        for (var loss = 0; loss < 20; loss++) {
            allowance.lose();
            earnForLong();
        }
        pass(Duration.ofMinutes(1));
        assertThat(atOnce()).isEqualTo(2);
    }

    @Test
    void calls_that_were_long_together_are_one_loss() throws Exception {
        allowance.lose();
        allowance.lose();
        pass(Duration.ofSeconds(1));

        assertThat(atOnce()).isEqualTo(2);
    }

    @Test
    void losses_are_forgotten_after_an_hour() throws Exception {
        for (var loss = 0; loss < 5; loss++) {
            allowance.lose();
            earnForLong();
        }
        pass(Duration.ofMinutes(61));
        allowance.lose();
        pass(Duration.ofSeconds(1));

        assertThat(atOnce()).isEqualTo(2);
    }

    private void pass(Duration time) {
        now = now.plus(time);
        earnForLong();
    }

    private void earnForLong() {
        for (var answer = 0; answer < 100; answer++) {
            allowance.earn();
        }
    }

    private int atOnce() throws InterruptedException {
        var taken = 0;
        while (allowance.take("", Duration.ZERO)) {
            taken++;
        }
        for (var given = 0; given < taken; given++) {
            allowance.giveBack("");
        }
        return taken;
    }
}
