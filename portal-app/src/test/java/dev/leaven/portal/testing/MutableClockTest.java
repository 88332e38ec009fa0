package dev.leaven.portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class MutableClockTest {

    @Test
    void it_moves_only_by_hand_and_its_copies_move_along() {
        var clock = new MutableClock();
        var inAmsterdam = clock.withZone(ZoneId.of("Europe/Amsterdam"));

        clock.advance(Duration.ofDays(7));

        assertThat(clock.instant()).isEqualTo(MutableClock.START.plus(Duration.ofDays(7)));
        assertThat(inAmsterdam.instant()).isEqualTo(clock.instant());
    }
}
