package dev.leaven.portal.plugins.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.FindingCode;
import dev.leaven.host.HostSetup;
import dev.leaven.host.PluginHost;
import dev.leaven.host.RunningPlugin;
import dev.leaven.host.TrustedPublishers;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.Installations;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

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
    private WorkFolder folder;
    private PluginHost host;
    private NodePlugins node;

    @BeforeEach
    void a_second_node() {
        folder = new WorkFolder(data);
        host = new PluginHost(HostSetup.in(folder.running())
                .trusting(() -> trusting.get() ? trust.get() : TrustedPublishers.NONE)
                .at(clock));
        node = new NodePlugins(sql, new UnderDevelopment(), host, folder, clock);
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

    private Optional<String> version() {
        return host.running().stream()
                .filter(plugin -> plugin.id().equals(id))
                .map(RunningPlugin::version)
                .findFirst();
    }
}
