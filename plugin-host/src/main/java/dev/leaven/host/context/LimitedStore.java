package dev.leaven.host.context;

import dev.leaven.host.calls.CallLifetime;
import dev.leaven.plugin.PluginStore;
import java.util.Optional;

/** A plugin's few values, with the limits held. */
final class LimitedStore implements PluginStore {

    private final CallLifetime lifetime;
    private final StoreAccess access;

    LimitedStore(CallLifetime lifetime, StoreAccess access) {
        this.lifetime = lifetime;
        this.access = access;
    }

    @Override
    public Optional<String> get(String key) {
        checkKey(key);
        return lifetime.run(() -> access.get(key));
    }

    @Override
    public void put(String key, String value) {
        checkKey(key);
        if (value.length() > MAX_VALUE) {
            throw new IllegalArgumentException("a value has up to " + MAX_VALUE + " characters");
        }
        var stored = lifetime.run(() -> {
            if (access.count() >= MAX_ENTRIES && access.get(key).isEmpty()) {
                return false;
            }
            access.put(key, value);
            return true;
        });
        if (!stored) {
            throw new IllegalArgumentException("a plugin keeps up to " + MAX_ENTRIES + " values for an organisation");
        }
    }

    @Override
    public void remove(String key) {
        checkKey(key);
        lifetime.run(() -> {
            access.remove(key);
            return true;
        });
    }

    private static void checkKey(String key) {
        if (key.isEmpty() || key.length() > MAX_KEY) {
            throw new IllegalArgumentException("a key has 1 to " + MAX_KEY + " characters");
        }
    }
}
