package dev.leaven.portal.identity.devicelink.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.identity.devicelink.internal.TryLimits.Limit;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** How often somebody may try something. */
@PortalTest
class TryLimitsTest {

    @Autowired
    private TryLimits limits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    private final String somebody = UUID.randomUUID().toString();

    @Test
    void one_too_many_is_told_how_long_to_wait_and_others_are_not() {
        clock.advance(Duration.ofMinutes(3));
        for (int i = 0; i < 30; i++) {
            limits.count(Limit.UNKNOWN_LINKS, somebody);
        }
        assertThatThrownBy(() -> limits.count(Limit.UNKNOWN_LINKS, somebody))
                .isInstanceOfSatisfying(
                        TooManyTries.class,
                        refusal -> assertThat(refusal.patience()).isEqualTo(Duration.ofMinutes(7)));

        limits.count(Limit.UNKNOWN_LINKS, somebody + " else");
        limits.count(Limit.CODES_FROM_NETWORK, somebody);
        clock.advance(Duration.ofMinutes(7));
        limits.count(Limit.UNKNOWN_LINKS, somebody);
    }

    @Test
    void tries_at_the_same_time_are_all_counted() {
        var tries = Stream.generate(() -> CompletableFuture.supplyAsync(this::isAllowed, Thread::startVirtualThread))
                .limit(40)
                .toList();

        assertThat(tries.stream().map(CompletableFuture::join).filter(allowed -> allowed))
                .hasSizeBetween(1, 30);
        assertThat(jdbc.sql("select tries from try_count").query(Integer.class).list())
                .contains(40);
    }

    @Test
    void nobody_is_named_and_what_is_over_goes() {
        limits.count(Limit.UNKNOWN_LINKS, somebody);
        assertThat(counters()).isNotEmpty().noneMatch(counter -> somebody.contains(counter) || counter.length() > 16);

        clock.advance(Duration.ofDays(2));
        limits.count(Limit.UNKNOWN_LINKS, somebody);
        assertThat(jdbc.sql("select ends_at from try_count")
                        .query(LocalDateTime.class)
                        .list())
                .isNotEmpty()
                .allMatch(end -> end.toInstant(ZoneOffset.UTC).isAfter(clock.instant()));
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "2001:db8:1:2::7, 2001:db8:1:2:ffff::1, true",
        "2001:db8:1:2::7, 2001:db8:1:3::7, false",
        "unix:, unix:, true"
    })
    void a_network_is_one_whatever_its_devices_call_themselves(String one, String other, boolean same) {
        assertThat(network(one).equals(network(other))).isEqualTo(same);
    }

    private boolean isAllowed() {
        try {
            limits.count(Limit.UNKNOWN_LINKS, somebody);
            return true;
        } catch (TooManyTries refusal) {
            return false;
        }
    }

    private static String network(String address) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(address);
        return ClientNetwork.of(request);
    }

    private List<String> counters() {
        return jdbc.sql("select counter from try_count")
                .query((row, _) -> new String(row.getBytes("counter"), StandardCharsets.ISO_8859_1))
                .list();
    }
}
