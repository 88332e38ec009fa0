package dev.leaven.portal.benchmark;

import dev.leaven.host.CallTenant;
import dev.leaven.host.GuardedChannel;
import dev.leaven.host.HostSetup;
import dev.leaven.host.LogSink;
import dev.leaven.host.PluginHealth;
import dev.leaven.host.PluginHost;
import dev.leaven.host.StoreAccess;
import dev.leaven.host.TrustedPublishers;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.host.testing.SigningKey;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A host in which one channel runs.
 *
 * @param jar what it was installed from
 */
record ChannelHost(PluginHost host, Path jar) implements AutoCloseable {

    private static final String ID = "channel-test";

    /** @param folder for its files: in a folder of their own, so that it can be the same for several */
    static ChannelHost running(ChannelSource source, Path folder) throws IOException {
        var key = SigningKey.trusted();
        var trust = new TrustedPublishers(Set.of(key.certificate()), Set.of());
        var own = Files.createTempDirectory(folder, "plugin");
        var jar = PluginJar.channel(ID, source).signedBy(key).write(own);
        var host = new PluginHost(HostSetup.in(own.resolve("work")).trusting(() -> trust));
        host.start(jar);
        return new ChannelHost(host, jar);
    }

    static CallTenant tenant(String id) {
        return new CallTenant(id, Map.of("server", "mail.example.com"), StoreAccess.NONE, LogSink.NONE);
    }

    static Message message(String text) {
        var to = new Recipient("ann@example.com", "Ann");
        return new Message("key", "Organisation", to, Locale.ENGLISH, "Subject", text, null, List.of(), null);
    }

    GuardedChannel channel() {
        return host.channel(ID);
    }

    PluginHealth health() {
        return host.health(ID).orElseThrow();
    }

    @Override
    public void close() {
        host.close();
    }
}
