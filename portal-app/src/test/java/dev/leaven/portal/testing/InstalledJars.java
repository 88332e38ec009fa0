package dev.leaven.portal.testing;

import dev.leaven.host.HostSetup;
import dev.leaven.host.PluginHost;
import dev.leaven.host.calls.HostLimits;
import dev.leaven.host.review.JarReview;
import dev.leaven.host.review.PackReviewer;
import dev.leaven.host.review.PluginReview;
import dev.leaven.host.review.TrustedPublishers;
import dev.leaven.host.testing.PluginJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Real plugins in a portal under test: installed and running as if an operator had let them in. */
@TestConfiguration(proxyBeanMethods = false)
public class InstalledJars {

    /** Long for an honest call on a busy machine, and a test can wait for it. */
    private static final Duration DEADLINE = Duration.ofSeconds(4);

    private static final Path FOLDER = TestFolder.of("installed-plugins");
    private static final Set<String> ALLOWED = ConcurrentHashMap.newKeySet();

    /** What a test stops stays stopped, and what it starts is not stopped before it is written down. */
    @Bean
    static BeanDefinitionRegistryPostProcessor nobodyLooksAround() {
        return registry -> registry.removeBeanDefinition("nodeScheduler");
    }

    @Bean(destroyMethod = "close")
    @Primary
    PluginHost hostUnderTest(Clock clock) throws IOException {
        return new PluginHost(HostSetup.in(Files.createTempDirectory("plugins-"))
                .trusting(() -> new TrustedPublishers(Set.of(), ALLOWED))
                .limited(HostLimits.USUAL.within(DEADLINE))
                .at(clock));
    }

    @Bean
    Operator operatorOfPlugins(PluginHost host, JdbcClient jdbc, JsonMapper json) {
        return new Operator(host, jdbc, json);
    }

    /** Whoever installs plugins. */
    public static final class Operator {

        private final PluginHost host;
        private final JdbcClient jdbc;
        private final JsonMapper json;

        Operator(PluginHost host, JdbcClient jdbc, JsonMapper json) {
            this.host = host;
            this.jdbc = jdbc;
            this.json = json;
        }

        /** Starts it here, in place of an older version. */
        public void install(PluginJar plugin) {
            try {
                Path jar = plugin.write(FOLDER);
                ALLOWED.add(review(jar).sha256());
                host.replace(jar);
                keep(review(jar), Files.readAllBytes(jar));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** It stops on this node, and is still wanted. */
        public void crash(String pluginId) {
            host.stop(pluginId);
        }

        public void want(String pluginId, boolean on) {
            jdbc.sql("update plugin_installation set wanted = :wanted where plugin_id = :plugin")
                    .param("wanted", on ? "on" : "off")
                    .param("plugin", pluginId)
                    .update();
        }

        private static PluginReview review(Path jar) throws IOException {
            return JarReview.of(jar, new TrustedPublishers(Set.of(), ALLOWED), PackReviewer.NONE);
        }

        private void keep(PluginReview review, byte[] content) {
            jdbc.sql("insert ignore into plugin_artifact (sha256, plugin_id, version, review, content, uploaded_at)"
                            + " values (:sha, :plugin, :version, :review, :content, '2026-11-24')")
                    .param("sha", review.sha256())
                    .param("plugin", review.id())
                    .param("version", review.version())
                    .param("review", json.writeValueAsString(review))
                    .param("content", content)
                    .update();
            jdbc.sql("insert into plugin_installation (plugin_id, current_sha256, wanted, changes, changed_at)"
                            + " values (:plugin, :sha, 'on', 1, '2026-11-24')"
                            + " on duplicate key update current_sha256 = values(current_sha256)")
                    .param("plugin", review.id())
                    .param("sha", review.sha256())
                    .update();
        }
    }
}
