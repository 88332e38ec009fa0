package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.host.calls.PluginHealth;
import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.review.Finding;
import dev.leaven.host.review.FindingCode;
import dev.leaven.host.review.JarReview;
import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.plugin.channel.Delivery;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginHostTest {

    @TempDir
    Path folder;

    private PluginHost host;

    @BeforeEach
    void make() {
        host = new PluginHost(HostSetup.in(folder.resolve("work"))
                .limited(TestHost.PATIENT)
                .trusting(
                        () -> new TrustedPublishers(Set.of(SigningKey.trusted().certificate()), Set.of())));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void a_signed_channel_starts_and_delivers() throws IOException {
        var running = host.start(signed(PluginJar.channel("channel-test").version("1.2.3")));

        assertThat(running.version()).isEqualTo("1.2.3");
        assertThat(host.running()).containsExactly(running);
        assertThat(host.channel("channel-test").deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                .isEqualTo(new Delivery.Delivered("ref-key-1"));
        assertThat(host.health("channel-test").orElseThrow().state()).isEqualTo(PluginHealth.State.STARTED);
    }

    @Test
    void a_jar_with_nothing_but_a_pack_starts() throws IOException {
        host.start(signed(PluginJar.cluster("cluster-test", "id: x")));

        assertThat(host.pack("cluster-test")).isEqualTo("id: x");
    }

    @Test
    void a_pack_may_come_from_code() throws IOException {
        host.start(signed(PluginJar.empty("cluster-code", "cluster")
                .source(
                        "test.Source",
                        "package test; public class Source implements dev.leaven.plugin.cluster.PackSource {"
                                + " public String pack() { return \"id: coded\"; } }")
                .entry(PluginJar.PACK_SERVICE, "test.Source")));

        assertThat(host.pack("cluster-code")).isEqualTo("id: coded");
    }

    @Test
    void a_stopped_plugin_is_unavailable() throws IOException {
        host.start(signed(PluginJar.channel("channel-test")));
        var channel = host.channel("channel-test");

        host.stop("channel-test");

        assertThatThrownBy(channel::describe).isInstanceOf(PluginUnavailable.class);
        assertThat(host.health("channel-test").orElseThrow().state()).isEqualTo(PluginHealth.State.STOPPED);
    }

    @Test
    void the_old_version_keeps_running_when_the_new_one_does_not_start() throws IOException {
        host.start(signed(PluginJar.channel("channel-test").version("1.0.0")));
        var broken = signed(PluginJar.channel(
                        "channel-test", ChannelSource.good().describe("throw new IllegalStateException(\"no\");"))
                .version("2.0.0"));

        assertThatThrownBy(() -> host.replace(broken)).isInstanceOfSatisfying(PluginRefused.class, refused -> {
            assertThat(refused.findings()).extracting(Finding::code).containsExactly(FindingCode.DOES_NOT_START);
            assertThat(refused.findings().getFirst().detail()).contains("IllegalStateException: no");
        });
        assertThat(host.running()).extracting(RunningPlugin::version).containsExactly("1.0.0");
        assertThat(host.channel("channel-test").deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                .isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void a_jar_that_can_not_start_beside_the_one_that_runs_leaves_nothing_behind() throws IOException {
        host.start(signed(PluginJar.channel("channel-test").version("1.0.0")));
        var second = signed(PluginJar.channel("channel-test").version("2.0.0"));

        assertThatThrownBy(() -> host.start(second)).isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("work").toFile().list()).hasSize(1);
    }

    @Test
    void a_file_that_is_too_large_is_refused_and_leaves_nothing_behind() throws IOException {
        var huge = folder.resolve("huge.jar");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(JarReview.MAX_JAR + 1_000L);
        }

        assertThatThrownBy(() -> host.start(huge))
                .isInstanceOfSatisfying(
                        PluginRefused.class,
                        refused -> assertThat(refused.findings())
                                .extracting(Finding::code)
                                .containsExactly(FindingCode.TOO_LARGE));
        assertThat(huge).exists();
        assertThat(folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void a_new_version_takes_over() throws IOException {
        host.start(signed(PluginJar.channel("channel-test").version("1.0.0")));
        var channel = host.channel("channel-test");

        host.replace(signed(PluginJar.channel(
                        "channel-test", ChannelSource.good().deliver("return new Delivery.Accepted(\"two\");"))
                .version("2.0.0")));

        assertThat(channel.deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                .isEqualTo(new Delivery.Accepted("two"));
    }

    @Test
    void a_plugin_sees_neither_the_host_nor_its_libraries() throws IOException {
        host.start(signed(PluginJar.channel("channel-test", ChannelSource.good().deliver("""
                                String seen = "";
                                for (var name : List.of("dev.leaven.host.PluginHost", "org.pf4j.Plugin",
                                        "org.apache.hc.core5.http.HttpHost", "org.slf4j.Logger", "java.sql.Connection")) {
                                    try { Class.forName(name); seen += name + " "; } catch (ClassNotFoundException e) { }
                                }
                                return new Delivery.Delivered(seen);
                                """))));

        assertThat(host.channel("channel-test").deliver(TestCalls.tenant(), TestCalls.message("key-1")))
                .isEqualTo(new Delivery.Delivered("java.sql.Connection"));
    }

    @Test
    void an_unsigned_jar_is_refused_before_anything_of_it_is_loaded() {
        var jar = PluginJar.channel("channel-test").write(folder);

        assertThatThrownBy(() -> host.start(jar))
                .isInstanceOfSatisfying(
                        PluginRefused.class,
                        refused ->
                                assertThat(refused.findings()).containsExactly(new Finding(FindingCode.UNSIGNED, "")));
        assertThat(folder.resolve("work")).isEmptyDirectory();
        assertThat(host.lingeringLoaders()).isZero();
    }

    private Path signed(PluginJar jar) {
        return jar.signedBy(SigningKey.trusted()).write(folder);
    }
}
