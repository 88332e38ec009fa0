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

    /**
     * What has to be refused.
     *
     * @param reason how the sentence begins that only this refusal has
     * @param about what it must name, or nothing
     */
    record BadJar(Path jar, String reason, String about) {}

    static final String NEW_NAME = "Teams at a distance";

    private static final byte[] NOISE = new byte[2_000_000];

    static {
        new Random(1).nextBytes(NOISE);
    }

    private final SigningKey key = SigningKey.trusted();
    private final SigningKey another = SigningKey.named("Another publisher");
    private final Path folder = Artifacts.folder("plugin-jars");

    Path certificate() {
        return certificate(key, folder);
    }

    Path certificateOfAnother() {
        return certificate(another, folder);
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
    Path good() {
        return cluster("1.0.0", hybridWork(), key);
    }

    /** Its next version, in which the cluster has {@linkplain #NEW_NAME another name}. */
    Path upgrade() {
        var pack = hybridWork().replace("Hybrid and remote teams", NEW_NAME);
        return cluster("1.1.0", version(pack, "1.1.0"), key);
    }

    /** An upgrade of the same kind, but of another publisher whom the operator trusts as well. */
    BadJar byAnother() {
        var jar = cluster("2.0.0", version(hybridWork(), "2.0.0"), another);
        return new BadJar(jar, "A plugin of another publisher is installed under this id", "CN=Trusted publisher");
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
                new BadJar(good.write(folder), "Nobody signed it", ""),
                new BadJar(altered(), "It was changed after it was signed", "words.txt"),
                new BadJar(
                        signed(PluginJar.channel("channel-bad").with("Plugin-Requires", ">=2.0.0")),
                        "It was made for another version of the plugin API",
                        ">=2.0.0"),
                new BadJar(
                        Tampered.entries(
                                PluginJar.channel("channel-bad").write(folder),
                                entries -> entries.remove("META-INF/MANIFEST.MF")),
                        "It has no manifest",
                        ""),
                new BadJar(
                        signed(bundlingTheApi(PluginJar.channel("channel-bad"))),
                        "It brings a copy of the plugin API along",
                        "dev/leaven/plugin/Own"),
                new BadJar(
                        signed(PluginJar.channel("channel-bad")
                                .source("test.Ends", "package test; class Ends { Ends() { System.exit(1); } }")),
                        "Its code would end the whole portal",
                        "test.Ends.<init>:1 → System.exit"),
                new BadJar(
                        signed(PluginJar.cluster("cluster-bad", misspelt(hybridWork()))),
                        "Its questions do not keep the rules for content",
                        "clusters[0]"));
    }

    static PluginJar bundlingTheApi(PluginJar jar) {
        return jar.source("dev.leaven.plugin.Own", "package dev.leaven.plugin; public class Own {}");
    }

    static String misspelt(String pack) {
        return pack.replace("ingredients:", "ingredienten:");
    }

    static String version(String pack, String version) {
        return pack.replaceAll("(?m)^  version: 1\\.0\\.0", "  version: " + version);
    }

    private Path cluster(String version, String pack, SigningKey signer) {
        return PluginJar.cluster("cluster-hybrid-work", pack)
                .version(version)
                .entry("noise.bin", NOISE)
                .signedBy(signer)
                .write(folder);
    }

    private Path altered() {
        var honest = PluginJar.channel("channel-bad").entry("words.txt", "honest");
        return Tampered.text(signed(honest), "words.txt", _ -> "forged");
    }

    private Path signed(PluginJar jar) {
        return jar.signedBy(key).write(folder);
    }

    static String hybridWork() {
        try {
            return Files.readString(Path.of(System.getProperty("basedir", "."))
                    .resolve("../plugins/cluster-hybrid-work/src/main/resources/leaven/pack.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
