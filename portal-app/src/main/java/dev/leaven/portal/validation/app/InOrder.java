package dev.leaven.portal.validation.app;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * One order for what has none, so that the same content has the same bytes in whatever order it was read from the database.
 */
final class InOrder {

    private InOrder() {}

    /** @throws IllegalArgumentException when two have the same key */
    static <T> List<T> byKey(Collection<T> parts, Function<T, String> key) {
        var sorted = new TreeMap<String, T>();
        for (T part : parts) {
            if (sorted.put(key.apply(part), part) != null) {
                throw new IllegalArgumentException("stands twice in one version: " + key.apply(part));
            }
        }
        return List.copyOf(sorted.values());
    }

    static List<FrozenName> byId(Collection<FrozenName> names) {
        return byKey(names, FrozenName::id);
    }

    static Set<String> ids(Collection<String> ids) {
        return Collections.unmodifiableSet(new TreeSet<>(ids));
    }
}
