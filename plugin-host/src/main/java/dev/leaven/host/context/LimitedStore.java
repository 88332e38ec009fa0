package dev.leaven.host.context;

import dev.leaven.host.calls.Lease;
import dev.leaven.plugin.PluginStore;
import java.util.Optional;

/** A plugin's few values, with the limits held. */
final class LimitedStore implements PluginStore {

    private final Lease lease;
    private final StoreAccess access;

    LimitedStore(Lease lease, StoreAccess access) {
        this.lease = lease;
        this.access = access;
    }

    @Override
    public Optional<String> get(String key) {
        checkKey(key);
        return lease.run(() -> access.get(key));
    }

    @Override
    public void put(String key, String value) {
        checkKey(key);
        if (value.length() > MAX_VALUE) {
            throw new IllegalArgumentException("a value has up to " + MAX_VALUE + " characters");
        }
        var stored = lease.run(() -> {
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
        lease.run(() -> {
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
