package dev.leaven.host.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/**
 * Makes plugin jars, good ones by default and as bad as you like. Sources are compiled as a partner would: against the plugin
 * API only.
 * <pre>{@code
 * var jar = PluginJar.channel("channel-test").write(folder);
 * var signed = PluginJar.cluster("cluster-test", yaml).signedBy(SigningKey.trusted()).write(folder);
 * }</pre>
 */
public final class PluginJar {

    public static final String CHANNEL_SERVICE = "META-INF/services/dev.leaven.plugin.channel.Channel";
    public static final String PACK_SERVICE = "META-INF/services/dev.leaven.plugin.cluster.PackSource";

    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private SigningKey key;

    private PluginJar(String id, String kind) {
        with("Plugin-Id", id)
                .with("Plugin-Version", "1.0.0")
                .with("Plugin-Provider", "Test publisher")
                .with("Plugin-Requires", ">=1.0.0 & <2.0.0")
                .with("Plugin-Description", "A plugin for tests")
                .with("Plugin-License", "Apache-2.0")
                .with("Leaven-Kind", kind)
                .with("Leaven-Hosts", "");
    }

    /** A manifest for a channel, and nothing else yet. */
    public static PluginJar empty(String id, String kind) {
        return new PluginJar(id, kind);
    }

    /** Data only, without a class. */
    public static PluginJar cluster(String id, String pack) {
        return new PluginJar(id, "cluster").entry("leaven/pack.yaml", pack);
    }

    /** A channel that delivers everything, to nobody. */
    public static PluginJar channel(String id) {
        return channel(id, ChannelSource.good());
    }

    public static PluginJar channel(String id, ChannelSource source) {
        return new PluginJar(id, "channel")
                .source(ChannelSource.CLASS, source.text())
                .entry(CHANNEL_SERVICE, ChannelSource.CLASS);
    }

    /** @param value null removes it */
    public PluginJar with(String attribute, String value) {
        if (value == null) {
            attributes.remove(attribute);
        } else {
            attributes.put(attribute, value);
        }
        return this;
    }

    public PluginJar version(String version) {
        return with("Plugin-Version", version);
    }

    public PluginJar hosts(String hosts) {
        return with("Leaven-Hosts", hosts);
    }

    public PluginJar entry(String name, String content) {
        return entry(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public PluginJar entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /** Java source of a class, compiled against the plugin API. */
    public PluginJar source(String className, String text) {
        sources.put(className, text);
        return this;
    }

    public PluginJar signedBy(SigningKey signer) {
        key = signer;
        return this;
    }

    /** Writes it into the folder, under a name of its own. */
    public Path write(Path folder) {
        try {
            var jar = Files.createTempFile(Files.createDirectories(folder), "plugin-", ".jar");
            write(jar, Compiled.classes(sources));
            return key == null ? jar : key.sign(jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path jar, Map<String, byte[]> classes) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.forEach((name, value) -> manifest.getMainAttributes().putValue(name, value));
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            for (var all : List.of(entries, classes)) {
                for (var entry : all.entrySet()) {
                    out.putNextEntry(new ZipEntry(entry.getKey()));
                    out.write(entry.getValue());
                    out.closeEntry();
                }
            }
        }
    }
}
