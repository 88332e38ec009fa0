package dev.leaven.portal.isolation;

import dev.leaven.portal.isolation.Schema.Column;
import dev.leaven.portal.isolation.Schema.ForeignKey;
import dev.leaven.portal.isolation.Schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Fills any table with one row for a tenant, and the tables it points at before it, knowing nothing but the schema. So
 * a table made tomorrow has its row in the walks tomorrow. All texts carry the tenant's canary.
 */
final class RowMaker {

    private final Connection connection;
    private final Schema schema;
    private final Vocabulary vocabulary;
    private final long tenant;
    private final String canary;
    private final Map<String, Map<String, Object>> made = new LinkedHashMap<>();
    private final Set<String> underWay = new HashSet<>();

    /** Knows which words a column may hold when not every text will do. */
    interface Vocabulary {
        Optional<String> word(String table, String column);
    }

    RowMaker(Connection connection, Schema schema, Vocabulary vocabulary, long tenant, String canary) {
        this.connection = connection;
        this.schema = schema;
        this.vocabulary = vocabulary;
        this.tenant = tenant;
        this.canary = canary;
    }

    /** One row in every table of this tenant, by table. */
    Map<String, Map<String, Object>> everywhere() throws SQLException {
        for (var table : schema.tenantTables()) {
            row(table.name());
        }
        return everything();
    }

    /** All rows made so far, by table. */
    Map<String, Map<String, Object>> everything() {
        return Map.copyOf(made);
    }

    /** The row of this table, made at the first call: values by column. */
    Map<String, Object> row(String name) throws SQLException {
        var known = made.get(name);
        if (known != null) {
            return known;
        }
        var table = schema.tables().get(name);
        if (table.isPlatform()
                && !name.equals("tenant")
                && table.column("tenant_id").isEmpty()) {
            var existing = existing(table);
            if (existing != null) {
                made.put(name, existing);
                return existing;
            }
        }
        underWay.add(name);
        var values = new LinkedHashMap<String, Object>();
        for (var column : table.columns().values()) {
            if (!column.defaulted() && !(column.nullable() && pointsNowhere(table, column))) {
                values.put(column.name(), value(table, column));
            }
        }
        for (var key : table.foreignKeys()) {
            point(table, key, values);
        }
        if (name.equals("tenant")) {
            values.put("id", tenant);
        } else if (table.column("tenant_id").isPresent()) {
            values.put("tenant_id", tenant);
        }
        insert(name, values);
        made.put(name, values);
        underWay.remove(name);
        return values;
    }

    private boolean pointsNowhere(Table table, Column column) {
        return table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column.name()));
    }

    private void point(Table table, ForeignKey key, Map<String, Object> values) throws SQLException {
        boolean optional = key.columns().stream()
                .anyMatch(column -> table.column(column).orElseThrow().nullable());
        if (underWay.contains(key.target()) && optional) {
            return;
        }
        var target = row(key.target());
        for (int i = 0; i < key.columns().size(); i++) {
            values.put(key.columns().get(i), target.get(key.targetColumns().get(i)));
        }
    }

    private Object value(Table table, Column column) {
        var random = ThreadLocalRandom.current();
        return switch (column.type()) {
            case "bigint" -> random.nextLong(1, Long.MAX_VALUE);
            case "smallint", "tinyint", "bit" -> 1;
            case "int", "double", "float", "decimal" -> 20;
            case "date" -> "2026-01-05";
            case "datetime", "timestamp" -> "2026-01-05 10:00:00";
            case "json" -> "{\"canary\": \"" + canary + "\"}";
            case "blob", "mediumblob", "longblob", "varbinary", "binary" -> canary.getBytes();
            default -> vocabulary.word(table.name(), column.name()).orElseGet(() -> text(column));
        };
    }

    /** The canary stands last: in a short column its end still tells whose it is. */
    private String text(Column column) {
        var text = column.name() + "-" + canary;
        return text.length() <= column.length() || column.length() == 0
                ? text
                : text.substring(text.length() - (int) column.length());
    }

    private @Nullable Map<String, Object> existing(Table table) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from `" + table.name() + "` limit 1")) {
            if (!rows.next()) {
                return null;
            }
            var values = new LinkedHashMap<String, Object>();
            for (var column : table.columns().keySet()) {
                values.put(column, rows.getObject(column));
            }
            return values;
        }
    }

    private void insert(String table, Map<String, Object> values) throws SQLException {
        var columns = values.keySet().stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        var marks = values.keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        try (var insert =
                connection.prepareStatement("insert into `%s` (%s) values (%s)".formatted(table, columns, marks))) {
            int position = 0;
            for (var value : values.values()) {
                insert.setObject(++position, value);
            }
            insert.executeUpdate();
        }
    }
}
