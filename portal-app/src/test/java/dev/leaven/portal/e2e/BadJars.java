package dev.leaven.portal.e2e;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.host.testing.Tampered;
import dev.leaven.portal.testing.PluginJars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** Jars that an operator may get to see: our own question cluster, signed, and what has to be refused. */
final class BadJars {

    /** @param reason words that must be among those that explain the refusal */
    record BadJar(Path jar, String reason) {}

    private static final byte[] NOISE = new byte[2_000_000];

    static {
        new Random(1).nextBytes(NOISE);
    }

    private final SigningKey key = SigningKey.trusted();
    private final Path folder = Artifacts.folder("plugin-jars");

    Path certificate() {
        return certificate(key, folder);
    }

    /** As a publisher hands it out. */
    static Path certificate(SigningKey key, Path folder) {
        try {
            return Files.writeString(folder.resolve("publisher.pem"), PluginJars.pem(key));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cluster that lies in this repository, with more in the jar than what Spring takes of a form by default. */
    Path good(String version) {
        var pack = hybridWork().replaceAll("(?m)^  version: 1\\.0\\.0", "  version: " + version);
        var jar =
                PluginJar.cluster("cluster-hybrid-work", pack).version(version).entry("noise.bin", NOISE);
        return jar.signedBy(key).write(folder);
    }

    /** Another publisher's jar under an id that is taken. */
    BadJar sameId() {
        var jar = PluginJar.channel("cluster-hybrid-work").version("2.0.0").signedBy(key);
        return new BadJar(jar.write(folder), "cluster-hybrid-work");
    }

    Path badInMoreThanOneWay() {
        return PluginJar.channel("channel-bad")
                .with("Plugin-Requires", ">=2.0.0")
                .with("Plugin-License", null)
                .write(folder);
    }

    List<BadJar> all() {
        var good = PluginJar.channel("channel-bad", ChannelSource.good());
        return List.of(
                new BadJar(good.write(folder), "Nobody signed it"),
                new BadJar(
                        Tampered.text(
                                PluginJar.channel("channel-bad")
                                        .entry("words.txt", "honest")
                                        .signedBy(key)
                                        .write(folder),
                                "words.txt",
                                _ -> "forged"),
                        "words.txt"),
                new BadJar(signed(PluginJar.channel("channel-bad").with("Plugin-Requires", ">=2.0.0")), ">=2.0.0"),
                new BadJar(
                        Tampered.entries(
                                PluginJar.channel("channel-bad").write(folder),
                                entries -> entries.remove("META-INF/MANIFEST.MF")),
                        "has no manifest"),
                new BadJar(
                        signed(PluginJar.channel("channel-bad")
                                .source("dev.leaven.plugin.Own", "package dev.leaven.plugin; public class Own {}")),
                        "dev/leaven/plugin/Own"),
                new BadJar(
                        signed(PluginJar.cluster("cluster-bad", hybridWork().replace("ingredients:", "ingredienten:"))),
                        "clusters[0]"));
    }

    private Path signed(PluginJar jar) {
        return jar.signedBy(key).write(folder);
    }

    private static String hybridWork() {
        try {
            return Files.readString(Path.of(System.getProperty("basedir", "."))
                    .resolve("../plugins/cluster-hybrid-work/src/main/resources/leaven/pack.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
