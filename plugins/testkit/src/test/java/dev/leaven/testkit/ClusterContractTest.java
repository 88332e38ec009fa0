package dev.leaven.testkit;

import dev.leaven.host.testing.PluginJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract is kept by a good cluster, and each of its cases is broken by a bad one. */
class ClusterContractTest {

    private static final String ID = "first-weeks";
    private static final String SAME = "return text();";

    @TempDir
    Path folder;

    @Test
    void a_good_cluster_keeps_it() {
        run().assertKept(PluginJar.cluster(ID, pack()));
    }

    @Test
    void a_good_pack_by_code_keeps_it() {
        run().assertKept(coded(SAME));
    }

    @Test
    void a_jar_that_the_portal_refuses_breaks_it() {
        run().assertBroken(
                        PluginJar.cluster(ID, pack()).with("Plugin-License", null),
                        "the_portal_has_nothing_against_the_jar");
    }

    @Test
    void a_channel_in_its_place_breaks_it() {
        run().assertBroken(PluginJar.channel(ID), "the_manifest_says_what_it_is");
    }

    @Test
    void a_pack_against_the_schema_breaks_it() {
        run().assertBroken(
                        PluginJar.cluster(ID, pack().replace("weight: 1", "weight: much")),
                        "the_pack_keeps_the_schema_and_the_rules");
    }

    @Test
    void a_pack_against_the_rules_breaks_it() {
        run().assertBroken(
                        PluginJar.cluster(
                                ID, pack().replace("ingredients: [fw-warm-start]", "ingredients: [fw-no-such]")),
                        "the_pack_keeps_the_schema_and_the_rules");
    }

    @Test
    void another_pack_at_every_start_breaks_it() {
        run().assertBroken(coded("return text() + \"# \" + System.nanoTime();"), "the_pack_is_the_same_at_every_start");
    }

    @Test
    void a_thread_left_running_breaks_it() {
        run().assertBroken(
                        coded("new Thread(() -> { while (true) try { Thread.sleep(60000); }"
                                + " catch (InterruptedException e) {} }).start();" + SAME),
                        "stopped_it_leaves_nothing_behind");
    }

    private ContractRun run() {
        return new ContractRun(Sample.class, folder);
    }

    /** @param body sees {@code text()}, a good pack */
    private static PluginJar coded(String body) {
        return PluginJar.empty(ID, "cluster")
                .source("test.Source", """
                        package test;
                        public class Source implements dev.leaven.plugin.cluster.PackSource {
                            public String pack() { %s }
                            static String text() {
                                try (var in = Source.class.getResourceAsStream("good.yaml")) {
                                    return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                                } catch (java.io.IOException e) {
                                    throw new java.io.UncheckedIOException(e);
                                }
                            }
                        }
                        """.formatted(body))
                .entry("test/good.yaml", pack())
                .entry(PluginJar.PACK_SERVICE, "test.Source");
    }

    private static String pack() {
        try {
            return Files.readString(
                    Path.of("..", "..", "plugin-host", "src", "test", "resources", "packs", ID + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static class Sample extends ClusterContract {}
}
