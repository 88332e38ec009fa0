package dev.leaven.host.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.host.testing.Tampered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JarReviewTest {

    @TempDir
    Path folder;

    @Test
    void a_good_jar_is_described() throws IOException {
        var review = review(PluginJar.channel("channel-test").hosts("api.example.com, *.example.org,{server}"));

        assertThat(review.findings()).isEmpty();
        assertThat(review.kind()).isEqualTo(PluginKind.CHANNEL);
        assertThat(review.hosts()).containsExactly("api.example.com", "*.example.org", "{server}");
        assertThat(review.requires()).isEqualTo(">=1.0.0 & <2.0.0");
        assertThat(review.size()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Plugin-Id       | Bad_Id                 | BAD_ID
                    Plugin-Id       | ../../etc              | BAD_ID
                    Plugin-Version  | one                    | BAD_VERSION
                    Plugin-Version  | 1.0                    | BAD_VERSION
                    Plugin-Requires | >=2.0.0                | API_RANGE
                    Plugin-Requires | whatever               | API_RANGE
                    Leaven-Kind     | theme                  | BAD_KIND
                    Leaven-Hosts    | *                      | BAD_HOST
                    Leaven-Hosts    | *.com                  | BAD_HOST
                    Leaven-Hosts    | https://example.com    | BAD_HOST
                    Leaven-Hosts    | example.com:8080       | BAD_HOST
                    Class-Path      | other.jar              | FORBIDDEN_ATTRIBUTE
                    Plugin-Class    | test.channel.Life      | FORBIDDEN_ATTRIBUTE
                    """)
    void an_attribute_that_can_not_be(String attribute, String value, FindingCode code) throws IOException {
        assertThat(review(PluginJar.channel("channel-test").with(attribute, value))
                        .findings())
                .extracting(Finding::code)
                .containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plugin-Version",
                "Plugin-Provider",
                "Plugin-Requires",
                "Plugin-Description",
                "Plugin-License",
                "Leaven-Kind"
            })
    void an_attribute_that_is_missing(String attribute) throws IOException {
        assertThat(review(PluginJar.channel("channel-test").with(attribute, null))
                        .findings())
                .containsExactly(new Finding(FindingCode.MISSING_ATTRIBUTE, attribute));
    }

    @Test
    void a_cluster_reaches_nobody() throws IOException {
        assertThat(codes(PluginJar.cluster("cluster-test", "id: x").hosts("example.com")))
                .containsExactly(FindingCode.BAD_HOST);
    }

    @Test
    void nothing_to_offer() throws IOException {
        assertThat(codes(PluginJar.empty("channel-test", "channel"))).containsExactly(FindingCode.NO_CONTENT);
        assertThat(codes(PluginJar.empty("cluster-test", "cluster"))).containsExactly(FindingCode.NO_CONTENT);
    }

    @Test
    void more_than_one_thing_to_offer() throws IOException {
        assertThat(codes(PluginJar.channel("channel-test").entry("leaven/pack.yaml", "id: x")))
                .containsExactly(FindingCode.AMBIGUOUS_CONTENT);
        assertThat(codes(PluginJar.channel("channel-test").entry(PluginJar.CHANNEL_SERVICE, "a.B\na.C")))
                .contains(FindingCode.AMBIGUOUS_CONTENT);
    }

    @Test
    void a_channel_without_a_public_constructor() throws IOException {
        assertThat(review(PluginJar.channel("channel-test", ChannelSource.good().members("private TestChannel() {}")))
                        .findings())
                .containsExactly(new Finding(FindingCode.BAD_PROVIDER, ChannelSource.CLASS));
    }

    @Test
    void a_pack_with_problems_is_told_with_its_paths() throws IOException {
        var jar = write(PluginJar.cluster("cluster-test", "id: x"));

        assertThat(JarReview.of(jar, allowing(jar), (plugin, pack) -> List.of(plugin + " clusters[1].id: twice"))
                        .findings())
                .containsExactly(new Finding(FindingCode.BROKEN_PACK, "cluster-test clusters[1].id: twice"));
    }

    @Test
    void the_api_is_not_brought_along() throws IOException {
        assertThat(review(PluginJar.channel("channel-test")
                                .source("dev.leaven.plugin.Own", "package dev.leaven.plugin; public class Own {}"))
                        .findings())
                .containsExactly(new Finding(FindingCode.BUNDLES_API, "dev/leaven/plugin/Own"));
    }

    @Test
    void neither_is_a_framework_of_the_portal() throws IOException {
        assertThat(review(PluginJar.channel("channel-test")
                                .source("org.pf4j.Own", "package org.pf4j; public class Own {}"))
                        .findings())
                .contains(new Finding(FindingCode.FORBIDDEN_PACKAGE, "org/pf4j/Own"));
    }

    @Test
    void a_reference_to_the_portal_is_found_in_the_class_file() throws IOException {
        var jar = PluginJar.channel("channel-test")
                .source("com.vaadin.Fake", "package com.vaadin; public class Fake {}")
                .source("test.User", "package test; class User { com.vaadin.Fake[] use(int i) { return null; } }");

        assertThat(JarReview.of(without(jar, "com/vaadin/Fake.class"), TrustedPublishers.NONE, PackReviewer.NONE)
                        .findings())
                .contains(new Finding(FindingCode.FORBIDDEN_PACKAGE, "test/User → com/vaadin/"));
    }

    @Test
    void a_class_for_a_newer_java_and_one_that_is_none() throws IOException {
        var newer = new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 120};
        assertThat(codes(PluginJar.channel("channel-test").entry("test/Newer.class", newer)))
                .containsExactly(FindingCode.NEWER_JAVA);
        assertThat(codes(PluginJar.channel("channel-test").entry("test/Broken.class", "not a class at all")))
                .containsExactly(FindingCode.BROKEN_CLASS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.txt", "/etc/evil.txt", "a/../../evil.txt", "a\\evil.txt", "C:evil.txt"})
    void an_entry_that_points_out_of_the_jar(String name) throws IOException {
        assertThat(codes(PluginJar.channel("channel-test").entry(name, "x"))).contains(FindingCode.UNSAFE_ENTRY);
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        assertThat(codes(PluginJar.channel("channel-test").entry("zeros.bin", new byte[15_000_000])))
                .contains(FindingCode.ZIP_BOMB);
    }

    @Test
    void a_signed_bomb_is_called_a_bomb() throws IOException {
        var jar = write(PluginJar.channel("channel-test")
                .entry("zeros.bin", new byte[15_000_000])
                .signedBy(SigningKey.trusted()));
        var trust = new TrustedPublishers(Set.of(SigningKey.trusted().certificate()), Set.of());

        assertThat(JarReview.of(jar, trust, PackReviewer.NONE).findings())
                .doesNotContain(new Finding(FindingCode.ALTERED, "zeros.bin"))
                .contains(new Finding(FindingCode.ZIP_BOMB, "zeros.bin"));
    }

    /** Java unpacks a manifest as a whole as soon as it is asked for anything. */
    @Test
    void a_manifest_that_is_a_bomb_is_not_unpacked() throws IOException {
        var jar = write(PluginJar.channel("channel-test"));
        var bomb = Tampered.text(jar, "META-INF/MANIFEST.MF", text -> text + " ".repeat(15_000_000));

        assertThat(JarReview.of(bomb, allowing(bomb), PackReviewer.NONE).findings())
                .containsExactly(new Finding(FindingCode.ZIP_BOMB, "META-INF/MANIFEST.MF"));
    }

    @Test
    void no_manifest_and_no_jar() throws IOException {
        var jar = write(PluginJar.cluster("cluster-test", "id: x"));
        var bare = Tampered.entries(jar, all -> all.remove("META-INF/MANIFEST.MF"));
        var text = Files.writeString(folder.resolve("text.jar"), "hello");

        assertThat(JarReview.of(bare, allowing(bare), PackReviewer.NONE).findings())
                .containsExactly(new Finding(FindingCode.NO_MANIFEST, ""));
        assertThat(JarReview.of(text, allowing(text), PackReviewer.NONE).findings())
                .containsExactly(new Finding(FindingCode.NOT_A_JAR, ""));
    }

    private List<FindingCode> codes(PluginJar jar) throws IOException {
        return review(jar).findings().stream().map(Finding::code).toList();
    }

    private PluginReview review(PluginJar jar) throws IOException {
        var path = write(jar);
        return JarReview.of(path, allowing(path), PackReviewer.NONE);
    }

    private Path write(PluginJar jar) {
        return jar.write(folder);
    }

    private Path without(PluginJar jar, String entry) {
        return Tampered.entries(write(jar), all -> all.remove(entry));
    }

    private static TrustedPublishers allowing(Path jar) throws IOException {
        return new TrustedPublishers(Set.of(), Set.of(Checksum.of(jar)));
    }
}
