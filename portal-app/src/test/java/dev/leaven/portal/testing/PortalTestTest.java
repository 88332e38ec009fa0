package dev.leaven.portal.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class PortalTestTest {

    @Autowired
    DataSource dataSource;

    @Autowired
    Clock clock;

    @Autowired
    MutableClock movable;

    @Test
    void the_portal_runs_on_mysql_and_on_the_movable_clock() throws Exception {
        try (var connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("MySQL");
        }
        movable.advance(Duration.ofDays(1));
        assertThat(clock.instant()).isEqualTo(MutableClock.START.plus(Duration.ofDays(1)));
    }

    @Test
    void the_portal_starts_every_test_at_the_same_instant() {
        assertThat(clock.instant()).isEqualTo(MutableClock.START);
    }
}
