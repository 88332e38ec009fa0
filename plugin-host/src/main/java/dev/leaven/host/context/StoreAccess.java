package dev.leaven.host.context;

import java.util.Optional;

/**
 * Where the values are that one plugin remembers for one organisation. The host checks the limits before it calls, and calls
 * from threads of its own: nothing is bound to them, no tenant and no transaction, and the plugin's deadline does not
 * interrupt them.
 */
public interface StoreAccess {

    /** Remembers nothing. */
    StoreAccess NONE = new StoreAccess() {
        @Override
        public Optional<String> get(String key) {
            return Optional.empty();
        }

        @Override
        public void put(String key, String value) {}

        @Override
        public void remove(String key) {}

        @Override
        public int count() {
            return 0;
        }
    };

    Optional<String> get(String key);

    /** Stores at once, in a transaction of its own. */
    void put(String key, String value);

    void remove(String key);

    /** How many values there are. */
    int count();
}
