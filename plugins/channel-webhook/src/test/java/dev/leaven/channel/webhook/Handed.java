package dev.leaven.channel.webhook;

import dev.leaven.plugin.PluginContext;
import dev.leaven.plugin.PluginHttp;
import dev.leaven.plugin.PluginSockets;
import dev.leaven.plugin.PluginStore;
import dev.leaven.plugin.Settings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/** What the portal would hand in: a clock that stands still, and a store in memory. */
record Handed(Map<String, String> filledIn, PluginHttp http, Map<String, String> stored) implements PluginContext {

    @Override
    public String organisation() {
        return "org";
    }

    @Override
    public Settings settings() {
        return key -> Optional.ofNullable(filledIn.get(key));
    }

    @Override
    public PluginSockets sockets() {
        throw new UnsupportedOperationException();
    }

    @Override
    public System.Logger log() {
        return System.getLogger("test");
    }

    @Override
    public Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);
    }

    @Override
    public PluginStore store() {
        return new PluginStore() {
            @Override
            public Optional<String> get(String key) {
                return Optional.ofNullable(stored.get(key));
            }

            @Override
            public void put(String key, String value) {
                stored.put(key, value);
            }

            @Override
            public void remove(String key) {
                stored.remove(key);
            }
        };
    }
}
