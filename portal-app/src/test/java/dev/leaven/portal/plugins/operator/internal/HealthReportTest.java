package dev.leaven.portal.plugins.operator.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.leaven.host.HostSetup;
import dev.leaven.host.PluginHost;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.plugins.operator.Installation;
import dev.leaven.portal.plugins.operator.Installation.State;
import dev.leaven.portal.plugins.operator.NodeHealth;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** What the operator reads on this node of a second one on the same database. */
@PortalTest
class HealthReportTest {

    @Autowired
    private InstallationPlatformSql installations;

    @Autowired
    private PluginHealthPlatformSql health;

    @Autowired
    private HealthReport ofThisNode;

    @Autowired
    private HostTrust trust;

    @Autowired
    private PluginJars jars;

    @Autowired
    private MutableClock clock;

    @TempDir
    private Path data;

    private final String id = PluginJars.newId("channel");
    private final String second = "second-" + id;
    private final AtomicBoolean trusting = new AtomicBoolean(true);
    private PluginHealthPlatformSql written;
    private WorkFolder folder;
    private PluginHost host;
    private NodePlugins node;
    private HealthReport report;

    @BeforeEach
    void a_second_node_runs_a_channel_that_fails() {
        folder = new WorkFolder(data);
        host = new PluginHost(HostSetup.in(folder.running())
                .trusting(() -> trusting.get() ? trust.get() : TrustedPublishers.NONE)
                .at(clock));
        var development = new RunningDevelopmentPlugins();
        node = new NodePlugins(installations, development, host, folder, clock);
        written = mock(PluginHealthPlatformSql.class, delegatesTo(health));
        report = new HealthReport(
                installations, written, new LocalHealth(new NodeName(second), development, node, host), clock);
        jars.install(
                jars.signed(PluginJar.channel(id, ChannelSource.good().measure("throw new IllegalStateException();"))));
        node.bringAbout();
    }

    @AfterEach
    void it_ends() throws IOException {
        report.end();
        host.close();
        folder.close();
    }

    @Test
    void numbers_and_state_of_each_node_are_told_and_the_worst_state_counts() {
        call(5);
        report.tell();

        var seen = jars.installation(id);
        assertThat(seen.state()).isEqualTo(State.RUNNING);
        assertThat(seen.worst()).isEqualTo(State.RESTING);
        assertThat(seen.nodes()).hasSize(2).first().satisfies(here -> {
            assertThat(here.state()).isEqualTo(State.RUNNING);
            assertThat(here.failures()).isZero();
        });
        assertThat(ofSecond(seen)).hasValueSatisfying(there -> {
            assertThat(there.version()).contains("1.0.0");
            assertThat(there.failures()).isEqualTo(5);
            assertThat(there.lastError().orElseThrow()).contains("IllegalStateException");
            assertThat(there.restingUntil().orElseThrow()).isAfter(clock.instant());
        });
    }

    @Test
    void an_upgrade_that_does_not_start_on_another_node_is_seen_here() {
        trusting.set(false);
        jars.install(jars.signed(PluginJar.channel(id).version("1.1.0")));
        node.bringAbout();
        report.tell();

        var seen = jars.installation(id);
        assertThat(seen.state()).isEqualTo(State.RUNNING);
        assertThat(ofSecond(seen).orElseThrow().state()).isEqualTo(State.OLD_VERSION);
        assertThat(ofSecond(seen).orElseThrow().version()).contains("1.0.0");
    }

    @Test
    void what_did_not_change_is_written_once_in_ten_seconds_only() {
        report.tell();
        report.tell();
        verify(written, times(1)).tell(eq(id), any(), any());

        call(1);
        report.tell();
        report.tell();
        verify(written, times(2)).tell(eq(id), any(), any());

        clock.advance(Duration.ofSeconds(11));
        report.tell();
        verify(written, times(3)).tell(eq(id), any(), any());
    }

    @Test
    void a_node_that_tells_nothing_any_more_is_shown_as_gone_and_counts_for_nothing() {
        call(5);
        report.tell();
        clock.advance(Duration.ofMinutes(1));

        var seen = jars.installation(id);
        assertThat(ofSecond(seen).orElseThrow().state()).isEqualTo(State.GONE);
        assertThat(seen.living()).hasSize(1);
        assertThat(seen.worst()).isEqualTo(State.RUNNING);
    }

    @Test
    void a_node_that_is_gone_for_long_is_left_out_and_swept() {
        report.tell();
        clock.advance(Duration.ofMinutes(16));
        assertThat(jars.installation(id).nodes()).hasSize(1);

        ofThisNode.tell();

        clock.advance(Duration.ofMinutes(-16));
        assertThat(jars.installation(id).nodes()).hasSize(1);
    }

    @Test
    void a_node_that_ends_takes_along_what_it_told() {
        report.tell();
        assertThat(ofSecond(jars.installation(id))).isPresent();

        report.end();

        assertThat(ofSecond(jars.installation(id))).isEmpty();
    }

    private void call(int times) {
        for (int i = 0; i < times; i++) {
            assertThatThrownBy(() -> host.channel(id).measure("text")).isInstanceOf(PluginUnavailable.class);
        }
    }

    private Optional<NodeHealth> ofSecond(Installation seen) {
        List<NodeHealth> nodes = seen.nodes();
        return nodes.stream().filter(one -> one.node().equals(second)).findFirst();
    }
}
