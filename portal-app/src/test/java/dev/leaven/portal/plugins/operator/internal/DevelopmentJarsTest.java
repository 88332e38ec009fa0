package dev.leaven.portal.plugins.operator.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.HostSetup;
import dev.leaven.host.PluginHost;
import dev.leaven.host.RunningPlugin;
import dev.leaven.host.review.FindingCode;
import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.portal.testing.PluginJars;
import dev.leaven.portal.testing.PortalTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

@PortalTest
class DevelopmentJarsTest {

    @Autowired
    private InstallationPlatformSql sql;

    @Autowired
    private CatalogPackReviewer packs;

    @Autowired
    private MessageSource texts;

    @TempDir
    private Path data;

    private final String id = PluginJars.newId("channel");
    private final RunningDevelopmentPlugins development = new RunningDevelopmentPlugins();
    private long builds;
    private Path jar;
    private WorkFolder folder;
    private PluginHost host;
    private DevelopmentJars jars;

    @BeforeEach
    void a_node_that_watches_a_jar() {
        jar = data.resolve("mine.jar");
        folder = new WorkFolder(data);
        host = new PluginHost(HostSetup.in(folder.running())
                .trusting(() -> new TrustedPublishers(Set.of(), development.checksums())));
        var node = new NodePlugins(sql, development, host, folder, Clock.systemUTC());
        jars = new DevelopmentJars(List.of(jar.toString()), development, node, packs, folder, texts);
    }

    @AfterEach
    void it_ends() throws IOException {
        host.close();
        folder.close();
    }

    @Test
    void what_is_built_runs_unsigned_and_a_new_build_takes_its_place() throws IOException {
        build(PluginJar.channel(id));
        jars.look();
        assertThat(versions()).as("written to, perhaps").isEmpty();
        jars.look();
        assertThat(versions()).containsExactly("1.0.0");

        build(PluginJar.channel(id).version("1.0.1"));
        look();

        assertThat(versions()).containsExactly("1.0.1");
        assertThat(development.checksums()).hasSize(1);
        assertThat(jars.all().getFirst().version()).isEqualTo("1.0.1");
    }

    @Test
    void a_half_written_jar_is_waited_for() throws IOException {
        var bytes = PluginJars.bytes(PluginJar.channel(id));
        write(Arrays.copyOf(bytes, bytes.length / 2));
        look();
        assertThat(jars.all().getFirst().refused()).isEmpty();

        write(bytes);
        look();

        assertThat(versions()).containsExactly("1.0.0");
    }

    @Test
    void what_stays_half_is_refused_in_the_end() throws IOException {
        write("nothing like a jar".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        for (int i = 0; i < 8; i++) {
            jars.look();
        }

        assertThat(jars.all().getFirst().refused())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.NOT_A_JAR);
    }

    @Test
    void a_build_that_is_refused_is_told_and_the_one_before_runs_on() throws IOException {
        build(PluginJar.channel(id));
        look();
        build(PluginJar.channel(id, ChannelSource.good().describe("throw new IllegalStateException(\"no\");"))
                .version("1.0.1"));
        look();

        assertThat(versions()).containsExactly("1.0.0");
        assertThat(jars.all().getFirst().refused())
                .extracting(finding -> finding.code())
                .containsExactly(FindingCode.DOES_NOT_START);

        build(PluginJar.channel(id).version("1.0.2"));
        look();
        assertThat(versions()).containsExactly("1.0.2");
        assertThat(jars.all().getFirst().refused()).isEmpty();
    }

    @Test
    void between_two_builds_the_file_may_be_gone() throws IOException {
        build(PluginJar.channel(id));
        look();
        Files.delete(jar);
        look();

        assertThat(versions()).containsExactly("1.0.0");
        assertThat(jars.all().getFirst().there()).isFalse();
    }

    @Test
    void under_another_id_the_old_one_goes() throws IOException {
        build(PluginJar.channel(id));
        look();
        build(PluginJar.channel(id + "-renamed").version("2.0.0"));
        look();

        assertThat(versions()).isEmpty();
        assertThat(development.has(id + "-renamed")).isTrue();
    }

    private void build(PluginJar plugin) throws IOException {
        write(PluginJars.bytes(plugin));
    }

    // Two builds within one tick of the file system's clock are two builds all the same.
    private void write(byte[] bytes) throws IOException {
        Files.write(jar, bytes);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.EPOCH.plusSeconds(++builds)));
    }

    private void look() {
        jars.look();
        jars.look();
    }

    private List<String> versions() {
        return host.running().stream()
                .filter(plugin -> plugin.id().equals(id))
                .map(RunningPlugin::version)
                .toList();
    }
}
