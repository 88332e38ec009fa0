package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.context.CallTenant;
import dev.leaven.host.context.StoreAccess;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.plugin.channel.Delivery;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginContextTest {

    @TempDir
    Path folder;

    private final List<String> lines = new ArrayList<>();
    private final MapStore store = new MapStore();
    private TestHost tested;

    @BeforeEach
    void make() {
        tested = new TestHost(folder, UnaryOperator.identity());
    }

    @AfterEach
    void close() {
        tested.close();
    }

    @Test
    void settings_are_those_declared_and_no_others() {
        assertThat(answer("context.settings().text(\"server\")")).isEqualTo("mail.example.com");
        assertThat(answer("\"\" + context.settings().find(\"token\").isPresent()"))
                .isEqualTo("false");
        assertThat(thrown("context.settings().find(\"undeclared\")")).startsWith("IllegalArgumentException");
    }

    @Test
    void the_clock_is_the_hosts() {
        assertThat(answer("context.clock().instant().toString()")).isEqualTo("2026-11-24T10:00:00Z");
    }

    @Test
    void nothing_of_it_works_when_the_call_is_over() {
        var channel = tested.start(PluginJar.channel(
                "channel-test",
                ChannelSource.good()
                        .members(
                                "PluginContext kept; Settings settings; PluginStore store; PluginHttp http; System.Logger log;\n")
                        .deliver("""
                                if (kept == null) {
                                    kept = context; settings = context.settings(); store = context.store();
                                    http = context.http(); log = context.log();
                                    return new Delivery.Delivered("kept");
                                }
                                String worked = "";
                                try { kept.organisation(); worked += "organisation "; } catch (IllegalStateException e) { }
                                try { kept.http(); worked += "context "; } catch (IllegalStateException e) { }
                                try { settings.find("server"); worked += "settings "; } catch (IllegalStateException e) { }
                                try { store.put("a", "b"); worked += "store "; } catch (IllegalStateException e) { }
                                try { log.log(System.Logger.Level.INFO, "a"); worked += "log "; } catch (IllegalStateException e) { }
                                try { http.send(HttpCall.get(URI.create("http://mail.example.com/"))); worked += "http "; }
                                catch (IllegalStateException e) { }
                                return new Delivery.Delivered("worked: " + worked);
                                """)));

        channel.deliver(tenant(), TestCalls.message("key-1"));

        assertThat(channel.deliver(tenant(), TestCalls.message("key-2"))).isEqualTo(new Delivery.Delivered("worked:"));
        assertThat(store.values).isEmpty();
    }

    @Test
    void the_store_keeps_its_limits() {
        assertThat(answer("put(context, \"k\", \"v\")")).isEqualTo("v");
        assertThat(thrown("put(context, \"k\".repeat(101), \"v\")")).startsWith("IllegalArgumentException");
        assertThat(thrown("put(context, \"k\", \"v\".repeat(8001))")).startsWith("IllegalArgumentException");
        for (var i = 0; i < 500; i++) {
            store.values.put("full-" + i, "x");
        }
        assertThat(thrown("put(context, \"new\", \"v\")")).startsWith("IllegalArgumentException");
        assertThat(answer("put(context, \"full-3\", \"y\")")).isEqualTo("y");
    }

    @Test
    void the_store_is_reached_by_a_thread_of_the_core_that_nobody_interrupts() {
        answer("interrupted(context)");

        assertThat(store.threads).isNotEmpty().allMatch(name -> name.startsWith("plugin-host-"));
        assertThat(store.sawInterrupt).isFalse();
    }

    @Test
    void a_failing_store_tells_the_plugin_nothing() {
        store.broken = true;

        assertThat(thrown("put(context, \"k\", \"v\")"))
                .isEqualTo("IllegalStateException: the portal could not do it now null");
    }

    @Test
    void lines_of_the_log_are_short_single_and_clean() {
        answer(
                "say(context, \"for ann.jones@example.com\\nand \" + context.settings().text(\"server\") + \" \" + \"x \".repeat(500))");

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .startsWith("INFO for *** and *** x x")
                .hasSizeLessThanOrEqualTo(505)
                .doesNotContain("\n");
    }

    @Test
    void a_log_without_end_is_cut() {
        answer("sayOften(context)");

        assertThat(lines).hasSize(100);
    }

    private String answer(String expression) {
        return run("return new Delivery.Delivered(" + expression + ");");
    }

    private String thrown(String expression) {
        return run(
                "try { " + expression + "; return new Delivery.Delivered(\"nothing thrown\"); } catch (Exception e) {"
                        + " return new Delivery.Delivered(e.getClass().getSimpleName() + \": \" + e.getMessage() + \" \" + e.getCause()); }");
    }

    private String run(String body) {
        tested.host.stop("channel-test");
        var channel = tested.start(PluginJar.channel(
                "channel-test", ChannelSource.good().members("""
                                static String put(PluginContext context, String key, String value) {
                                    context.store().put(key, value);
                                    return context.store().get(key).orElse("none");
                                }
                                static String say(PluginContext context, String text) {
                                    context.log().log(System.Logger.Level.INFO, text);
                                    context.log().log(System.Logger.Level.DEBUG, text);
                                    return "said";
                                }
                                static String sayOften(PluginContext context) {
                                    for (int i = 0; i < 300; i++) context.log().log(System.Logger.Level.INFO, "line {0}", i);
                                    return "said";
                                }
                                static String interrupted(PluginContext context) {
                                    Thread.currentThread().interrupt();
                                    try { context.store().put("k", "v"); } catch (IllegalStateException e) { }
                                    Thread.interrupted();
                                    context.store().put("k", "v");
                                    return "done";
                                }
                                """).deliver(body)));
        return ((Delivery.Delivered) channel.deliver(tenant(), TestCalls.message("key-1"))).reference();
    }

    private CallTenant tenant() {
        return new CallTenant(
                "org-1", Map.of("server", "mail.example.com"), store, (level, line) -> lines.add(level + " " + line));
    }

    private static final class MapStore implements StoreAccess {

        private final Map<String, String> values = new ConcurrentHashMap<>();
        private final List<String> threads = new CopyOnWriteArrayList<>();
        private volatile boolean sawInterrupt;
        private volatile boolean broken;

        @Override
        public Optional<String> get(String key) {
            return Optional.ofNullable(values.get(key));
        }

        @Override
        public synchronized void put(String key, String value) {
            threads.add(Thread.currentThread().getName());
            sawInterrupt |= Thread.currentThread().isInterrupted();
            if (broken) {
                throw new IllegalArgumentException("jdbc:secret");
            }
            values.put(key, value);
        }

        @Override
        public void remove(String key) {
            values.remove(key);
        }

        @Override
        public int count() {
            return values.size();
        }
    }
}
