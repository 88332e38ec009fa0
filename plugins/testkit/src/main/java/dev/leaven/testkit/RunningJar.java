package dev.leaven.testkit;

import dev.leaven.host.GuardedChannel;
import dev.leaven.host.HostSetup;
import dev.leaven.host.PluginHost;
import dev.leaven.host.calls.HostLimits;
import dev.leaven.host.context.CallTenant;
import dev.leaven.host.network.NetworkPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The built jar in the portal's own host, which lets it reach loopback, where the peers are. */
final class RunningJar implements AutoCloseable {

    final PluginHost host;
    final String id;
    final List<String> logged = new CopyOnWriteArrayList<>();

    private final Path folder;
    private final RememberedValues store = new RememberedValues();

    private RunningJar(HostLimits limits) {
        try {
            folder = Files.createTempDirectory("leaven-contract");
            var trust = BuiltJar.trust();
            host = new PluginHost(HostSetup.in(folder)
                    .trusting(() -> trust)
                    .checking(BuiltJar.packs())
                    .reaching(NetworkPolicy.allowing(List.of("127.0.0.0/8", "::1")))
                    .limited(limits));
            id = host.start(BuiltJar.path()).id();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws dev.leaven.host.PluginRefused with everything that is wrong with the jar */
    static RunningJar start(HostLimits limits) {
        return new RunningJar(limits);
    }

    GuardedChannel channel() {
        return host.channel(id);
    }

    CallTenant tenant(Map<String, String> settings) {
        return new CallTenant("contract", settings, store, (level, line) -> logged.add(line));
    }

    @Override
    public void close() {
        host.close();
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
