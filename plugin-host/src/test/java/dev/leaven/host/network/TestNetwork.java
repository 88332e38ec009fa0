package dev.leaven.host.network;

import dev.leaven.host.calls.CallLifetime;
import dev.leaven.host.context.DeclaredSettings;
import dev.leaven.host.review.HostPattern;
import dev.leaven.plugin.LocalizedText;
import dev.leaven.plugin.Setting;
import dev.leaven.plugin.SettingKind;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A network of one computer, this one, under any name: what a call reaches in it. */
final class TestNetwork {

    static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    final CallLifetime lifetime = new CallLifetime();
    final AtomicInteger lookups = new AtomicInteger();

    /** Looks a name up. */
    interface Name {
        InetAddress address(String host) throws UnknownHostException;
    }

    NetworkAccess allowing(String pattern) {
        return access(List.of(pattern), NetworkPolicy.allowing(List.of("127.0.0.1")), _ -> LOOPBACK);
    }

    NetworkAccess access(List<String> patterns, NetworkPolicy policy, Name name) {
        return new NetworkAccess(patterns.stream().map(HostPattern::new).toList(), settings(), policy, host -> {
            lookups.incrementAndGet();
            // As a resolver does it: the address carries the name that was asked for.
            return new InetAddress[] {
                InetAddress.getByAddress(host, name.address(host).getAddress())
            };
        });
    }

    DeclaredSettings settings() {
        var text = LocalizedText.english("x");
        return new DeclaredSettings(
                lifetime,
                List.of(
                        Setting.of("server", SettingKind.HOST, text, text),
                        Setting.of("hook", SettingKind.URL, text, text)),
                Map.of("server", "mail.example.com", "hook", "https://hooks.example.net/a/b"));
    }
}
