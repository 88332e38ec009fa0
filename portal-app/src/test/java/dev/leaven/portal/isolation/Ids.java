package dev.leaven.portal.isolation;

import io.hypersistence.tsid.TSID;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Everything of a tenant that could stand in an address, as a number and as addresses write it. */
final class Ids {

    private Ids() {}

    static List<String> of(Canary canary) {
        return all(canary)
                .flatMap(id -> Stream.of(Long.toString(id), TSID.from(id).toString()))
                .toList();
    }

    static List<String> asAddressesWriteThem(Canary canary) {
        return all(canary).map(id -> TSID.from(id).toString()).toList();
    }

    /** Ids that are words, such as those of plugins. */
    static List<String> names(Canary canary) {
        return values(canary, String.class).toList();
    }

    private static Stream<Long> all(Canary canary) {
        return values(canary, Long.class);
    }

    private static <T> Stream<T> values(Canary canary, Class<T> type) {
        return canary.rows().entrySet().stream()
                .filter(table -> !Schema.PLATFORM.contains(table.getKey())
                        || table.getKey().equals("tenant"))
                .map(Map.Entry::getValue)
                .flatMap(row -> row.entrySet().stream())
                .filter(value -> value.getKey().equals("id") || value.getKey().endsWith("_id"))
                .map(Map.Entry::getValue)
                .filter(type::isInstance)
                .map(type::cast)
                .distinct();
    }
}
