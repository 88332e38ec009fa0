package dev.leaven.portal.plugins.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.leaven.host.PluginHost;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.plugins.operator.Installation.State;
import dev.leaven.portal.plugins.operator.NodeHealth;
import dev.leaven.portal.plugins.operator.internal.PluginHealthPlatformSql;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisations;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a card says of a plugin that does not do well. */
class HealthLinesTest extends OperatorPageTest {

    @Autowired
    private PluginHost host;

    @Autowired
    private PluginHealthPlatformSql health;

    @Autowired
    private MutableClock clock;

    @Test
    void a_channel_that_keeps_failing_says_why_and_until_when_it_is_left_alone() {
        jars.install(jars.signed(PluginJar.channel(
                id, ChannelSource.good().measure("throw new IllegalStateException(\"gateway gone\");"))));
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> host.channel(id).measure("text")).isInstanceOf(PluginUnavailable.class);
        }
        var until = host.health(id).orElseThrow().restingUntil().orElseThrow();

        open(Organisations.OPERATOR, PAGE);
        assertThat(card())
                .contains("Resting", "Last error: java.lang.IllegalStateException: gateway gone")
                .contains("left alone until "
                        + DateTimeFormatter.ofPattern("HH:mm")
                                .format(until.plusSeconds(60).minusNanos(1).atZone(ZoneOffset.UTC)));
        open(Organisations.OPERATOR, PAGE, Locale.of("nl"));
        assertThat(card()).contains("Rust even", "met rust gelaten tot ");
    }

    @Test
    void a_channel_that_calculates_without_end_is_named_with_what_it_did_and_when_that_ends() {
        jars.install(jars.signed(PluginJar.channel(
                id,
                ChannelSource.good()
                        .measure("while (!Boolean.getBoolean(\"leaven.test.let-go\")) { Thread.onSpinWait(); }"
                                + " return TextMeasure.characters(text);"))));
        try {
            assertThatThrownBy(() -> host.channel(id).measure("text")).isInstanceOf(PluginUnavailable.class);

            open(Organisations.OPERATOR, PAGE);
            assertThat(card())
                    .contains("Threads left running", "Last error: overdue: measure, 2.0 s")
                    .contains("Threads that should have ended and have not: 1.", "still calculating")
                    .contains("gone at the next restart")
                    .doesNotContain("Running");
            open(Organisations.OPERATOR, PAGE, Locale.of("nl"));
            assertThat(card()).contains("Threads lopen door", "weg na de volgende herstart");
        } finally {
            System.setProperty("leaven.test.let-go", "true");
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> host.health(id).orElseThrow().leakedThreads() == 0);
            System.clearProperty("leaven.test.let-go");
        }
    }

    @Test
    void threads_that_a_channel_leaves_behind_are_counted() {
        jars.install(jars.signed(PluginJar.channel(
                id,
                ChannelSource.good()
                        .measure("var thread = new Thread(() -> { try { new CountDownLatch(1).await(); } catch"
                                + " (InterruptedException e) { } }); thread.setDaemon(true); thread.start();"
                                + " return TextMeasure.characters(text);"))));
        host.channel(id).measure("text");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> host.health(id).orElseThrow().leakedThreads() == 1); // not before the call's own has ended

        open(Organisations.OPERATOR, PAGE);

        assertThat(card()).contains("Threads that should have ended and have not: 1");
    }

    @Test
    void a_dead_node_is_no_machine() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var there = new NodeHealth(
                "portal-2-dead", State.RUNNING, Optional.of("1.0.0"), 1_200, 7, Optional.empty(), Optional.empty(), 0);
        health.tell(id, there, clock.instant().minusSeconds(60));

        open(Organisations.OPERATOR, PAGE);

        assertThat(card())
                .contains("Calls on this machine since it started: 1,")
                .contains("portal-2-dead", "Not heard from", "it is not counted")
                .doesNotContain("machines", "1,200", "failed: 7");
    }

    @Test
    void with_several_nodes_their_sum_and_a_line_for_each_are_shown() {
        jars.install(jars.signed(PluginJar.channel(id)));
        var there = new NodeHealth(
                "portal-2-ab12",
                State.RESTING,
                Optional.of("1.0.0"),
                1_200,
                7,
                Optional.of("java.net.SocketException: reset"),
                Optional.of(clock.instant()),
                3);
        health.tell(id, there, clock.instant());

        open(Organisations.OPERATOR, PAGE);

        assertThat(card())
                .contains("Calls on 2 machines since it started there: 1,2", "of which failed: 7")
                .contains(
                        "portal-2-ab12",
                        "(this machine)",
                        "Resting",
                        "Running",
                        "SocketException: reset",
                        "have not: 3");
    }
}
