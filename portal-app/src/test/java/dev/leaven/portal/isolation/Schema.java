package dev.leaven.portal.isolation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What MySQL's {@code information_schema} says about the tables of one database. */
record Schema(Map<String, Table> tables) {

    /** Belong to the portal, not to a tenant. Whoever adds one here answers for it in review. */
    static final Set<String> PLATFORM = Set.of(
            "account",
            "tenant",
            "pack_version",
            "flyway_schema_history",
            "kept_key",
            "master_key_check",
            "plugin_artifact",
            "plugin_health",
            "plugin_installation",
            "plugin_origin",
            "plugin_publisher",
            "scheduled_tasks",
            "try_count");

    record Column(String name, String type, String fullType, boolean nullable, boolean defaulted, long length) {}

    /** A primary key, unique key or plain index, columns in order. */
    record Key(String name, boolean unique, List<String> columns) {

        boolean isPrimary() {
            return name.equals("PRIMARY");
        }
    }

    record ForeignKey(String name, String target, List<String> columns, List<String> targetColumns) {}

    record Table(String name, Map<String, Column> columns, List<Key> keys, List<ForeignKey> foreignKeys) {

        boolean isPlatform() {
            return PLATFORM.contains(name);
        }

        Optional<Column> column(String wanted) {
            return Optional.ofNullable(columns.get(wanted));
        }

        /** Has a key of its own, so that others can point at it. */
        boolean isEntityTable() {
            return keys.stream()
                    .anyMatch(key -> key.isPrimary() && key.columns().equals(List.of("id")));
        }
    }

    List<Table> tenantTables() {
        return tables.values().stream().filter(table -> !table.isPlatform()).toList();
    }

    static Schema read(Connection connection) throws SQLException {
        var tables = new TreeMap<String, Table>();
        for (var row : rows(connection, """
                select table_name from information_schema.tables
                where table_schema = database() and table_type = 'BASE TABLE'""")) {
            var name = row.getFirst();
            tables.put(name, new Table(name, new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>()));
        }
        readColumns(connection, tables);
        readKeys(connection, tables);
        readForeignKeys(connection, tables);
        return new Schema(tables);
    }

    private static void readColumns(Connection connection, Map<String, Table> tables) throws SQLException {
        for (var row : rows(connection, """
                select c.table_name, column_name, data_type, column_type, is_nullable, column_default, extra,
                       character_maximum_length
                from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
                where c.table_schema = database() and t.table_type = 'BASE TABLE'
                order by c.table_name, ordinal_position""")) {
            boolean defaulted = row.get(5) != null
                    || row.get(6).contains("auto_increment")
                    || row.get(6).contains("GENERATED");
            long length = row.get(7) == null ? 0 : Long.parseLong(row.get(7));
            tables.get(row.get(0))
                    .columns()
                    .put(
                            row.get(1),
                            new Column(
                                    row.get(1),
                                    row.get(2),
                                    row.get(3),
                                    row.get(4).equals("YES"),
                                    defaulted,
                                    length));
        }
    }

    private static void readKeys(Connection connection, Map<String, Table> tables) throws SQLException {
        for (var row : rows(connection, """
                select table_name, index_name, max(non_unique), group_concat(column_name order by seq_in_index)
                from information_schema.statistics where table_schema = database()
                group by table_name, index_name order by table_name, index_name""")) {
            tables.get(row.get(0))
                    .keys()
                    .add(new Key(
                            row.get(1),
                            row.get(2).equals("0"),
                            List.of(row.get(3).split(","))));
        }
    }

    private static void readForeignKeys(Connection connection, Map<String, Table> tables) throws SQLException {
        for (var row : rows(connection, """
                select table_name, constraint_name, max(referenced_table_name),
                       group_concat(column_name order by ordinal_position),
                       group_concat(referenced_column_name order by ordinal_position)
                from information_schema.key_column_usage
                where table_schema = database() and referenced_table_name is not null
                group by table_name, constraint_name order by table_name, constraint_name""")) {
            tables.get(row.get(0))
                    .foreignKeys()
                    .add(new ForeignKey(
                            row.get(1),
                            row.get(2),
                            List.of(row.get(3).split(",")),
                            List.of(row.get(4).split(","))));
        }
    }

    private static List<List<@Nullable String>> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var rows = new ArrayList<List<@Nullable String>>();
            while (result.next()) {
                var row = new ArrayList<@Nullable String>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(result.getString(i));
                }
                rows.add(row);
            }
            return rows;
        }
    }
}
