package dev.leaven.portal.plugins.operator.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import dev.leaven.host.HostSetup;
import dev.leaven.host.PluginHost;
import dev.leaven.host.RunningPlugin;
import dev.leaven.host.review.Finding;
import dev.leaven.host.review.FindingCode;
import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.operator.Installations;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;

/** A second node on the same database. */
@PortalTest
class NodePluginsTest {

    @Autowired
    private Installations installations;

    @Autowired
    private InstallationPlatformSql sql;

    @Autowired
    private HostTrust trust;

    @Autowired
    private PluginJars jars;

    @Autowired
    private MutableClock clock;

    @TempDir
    private Path data;

    private final String id = PluginJars.newId("channel");
    private final AtomicBoolean trusting = new AtomicBoolean(true);
    private InstallationPlatformSql database;
    private WorkFolder folder;
    private PluginHost host;
    private NodePlugins node;

    @BeforeEach
    void a_second_node() {
        folder = new WorkFolder(data);
        host = new PluginHost(HostSetup.in(folder.running())
                .trusting(() -> trusting.get() ? trust.get() : TrustedPublishers.NONE)
                .at(clock));
        database = mock(InstallationPlatformSql.class, delegatesTo(sql));
        node = new NodePlugins(database, new RunningDevelopmentPlugins(), host, folder, clock);
    }

    @AfterEach
    void it_ends() throws IOException {
        host.close();
        folder.close();
        assertThat(data.resolve("plugins")).isEmptyDirectory();
    }

    @Test
    void it_follows_what_the_operator_does_on_the_first() {
        jars.install(jars.signed(PluginJar.channel(id)));
        assertThat(version()).isEmpty();
        node.bringAbout();
        assertThat(version()).contains("1.0.0");

        jars.install(jars.signed(PluginJar.channel(id).version("1.1.0")));
        node.bringAbout();
        assertThat(version()).contains("1.1.0");

        SignedInAs.run(Organisations.OPERATOR, () -> installations.rollBack(id, 2));
        node.bringAbout();
        assertThat(version()).contains("1.0.0");

        SignedInAs.run(Organisations.OPERATOR, () -> installations.disable(id, 3));
        node.bringAbout();
        assertThat(version()).isEmpty();

        SignedInAs.run(Organisations.OPERATOR, () -> installations.enable(id, 4));
        node.bringAbout();
        assertThat(version()).contains("1.0.0");

        SignedInAs.run(Organisations.OPERATOR, () -> installations.remove(id, 5));
        node.bringAbout();
        assertThat(version()).isEmpty();
    }

    @Test
    void what_does_not_start_is_told_and_tried_again_after_a_while() {
        jars.install(jars.signed(PluginJar.channel(id)));
        trusting.set(false);
        node.bringAbout();

        assertThat(node.failure(id).orElseThrow().findings())
                .anyMatch(finding -> finding.code() == FindingCode.SIGNER_NOT_TRUSTED);
        trusting.set(true);
        node.bringAbout();
        assertThat(version()).isEmpty();

        clock.advance(Duration.ofMinutes(2));
        node.bringAbout();
        assertThat(version()).contains("1.0.0");
        assertThat(node.failure(id)).isEmpty();
    }

    @Test
    void an_upgrade_that_does_not_start_here_leaves_the_old_version_running() {
        jars.install(jars.signed(PluginJar.channel(id)));
        node.bringAbout();
        trusting.set(false);
        jars.install(jars.signed(PluginJar.channel(id).version("1.1.0")));

        node.bringAbout();

        assertThat(version()).contains("1.0.0");
        assertThat(node.failure(id)).isPresent();
    }

    @Test
    void a_database_that_is_away_at_the_end_of_a_change_keeps_nobody_waiting_afterwards() throws Exception {
        var jar = jars.signed(PluginJar.channel(id));
        doThrow(new DataAccessResourceFailureException("failing over"))
                .when(database)
                .wanted();

        assertThat(node.replacing(jar, RunningPlugin::version)).isEqualTo("1.0.0");

        doAnswer(_ -> sql.wanted()).when(database).wanted();
        onAnotherThread(node::bringAbout);
        assertThat(version()).isEmpty(); // since nobody recorded it
    }

    @Test
    void an_error_at_one_plugin_keeps_no_other_from_starting() {
        String other = PluginJars.newId("channel");
        jars.install(jars.signed(PluginJar.channel(id)));
        jars.install(jars.signed(PluginJar.channel(other)));
        var ours = Set.of(sha256(id), sha256(other));
        var first = new AtomicBoolean(true);
        doAnswer(call -> {
                    if (ours.contains(call.<String>getArgument(0)) && first.getAndSet(false)) {
                        throw new LinkageError("made up");
                    }
                    return sql.content(call.getArgument(0));
                })
                .when(database)
                .content(anyString());

        node.bringAbout();

        assertThat(Stream.of(id, other).filter(one -> version(one).isPresent())).hasSize(1);
        assertThat(Stream.of(id, other).flatMap(one -> node.failure(one).stream()))
                .singleElement()
                .satisfies(failure -> assertThat(failure.findings())
                        .extracting(Finding::detail)
                        .containsExactly("java.lang.LinkageError: made up"));
    }

    @Test
    void a_round_that_ends_in_an_error_is_not_the_last_one() {
        var broken = mock(NodePlugins.class);
        var health = mock(HealthReport.class);
        var development = mock(DevelopmentJars.class);
        doThrow(new LinkageError("made up")).when(broken).bringAbout();
        doThrow(new StackOverflowError("made up")).when(development).look();
        var rounds = new NodeScheduler(broken, health, development);

        assertThatCode(rounds::database).doesNotThrowAnyException();
        verify(health).tell();
        assertThatCode(rounds::files).doesNotThrowAnyException();
    }

    @Test
    void a_node_that_ends_does_not_wait_for_a_database_that_is_away() {
        var health = mock(HealthReport.class);
        var told = new AtomicReference<Thread>();
        doAnswer(_ -> {
                    told.set(Thread.currentThread());
                    return null;
                })
                .when(health)
                .end();
        var rounds = new NodeScheduler(mock(NodePlugins.class), health, mock(DevelopmentJars.class));

        rounds.start();
        rounds.stop();

        // The driver waits longer for a connection than a stop may take: this thread is left behind in time.
        assertThat(told.get()).isNotNull().isNotSameAs(Thread.currentThread());
        assertThat(rounds.isRunning()).isFalse();
    }

    private static void onAnotherThread(Runnable work) throws Exception {
        CompletableFuture.runAsync(work).get(20, TimeUnit.SECONDS);
    }

    private String sha256(String plugin) {
        return sql.wanted(plugin).orElseThrow().sha256();
    }

    private Optional<String> version() {
        return version(id);
    }

    private Optional<String> version(String plugin) {
        return host.running().stream()
                .filter(running -> running.id().equals(plugin))
                .map(RunningPlugin::version)
                .findFirst();
    }
}
