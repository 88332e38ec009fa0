package dev.leaven.portal.tenancy.internal;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tables that belong to tenants, as the database tells.
 *
 * @param all names in lower case
 * @param keyedByTenant those in which every unique key holds the tenant, so that a row can only ever stand in the way of
 *     a row of the same tenant
 */
record TenantTables(Set<String> all, Set<String> keyedByTenant) {

    private static final String TENANT = "tenant_id";

    static TenantTables read(Connection connection) throws SQLException {
        @Nullable String catalog = connection.getCatalog();
        Map<String, String> tables = names(connection.getMetaData(), catalog);
        var keyed = new HashSet<String>();
        for (var table : tables.entrySet()) {
            if (isKeyedByTenant(connection.getMetaData(), catalog, table.getValue())) {
                keyed.add(table.getKey());
            }
        }
        return new TenantTables(Set.copyOf(tables.keySet()), Set.copyOf(keyed));
    }

    /** As the database writes them, by their names in lower case. */
    private static Map<String, String> names(DatabaseMetaData database, @Nullable String catalog) throws SQLException {
        var names = new HashMap<String, String>();
        try (ResultSet columns = database.getColumns(catalog, null, "%", "%")) {
            while (columns.next()) {
                if (TENANT.equalsIgnoreCase(columns.getString("COLUMN_NAME"))) {
                    String name = columns.getString("TABLE_NAME");
                    names.put(name.toLowerCase(Locale.ROOT), name);
                }
            }
        }
        return names;
    }

    private static boolean isKeyedByTenant(DatabaseMetaData database, @Nullable String catalog, String table)
            throws SQLException {
        var columns = new HashMap<String, Set<String>>();
        try (ResultSet keys = database.getIndexInfo(catalog, null, table, true, true)) {
            while (keys.next()) {
                @Nullable String column = keys.getString("COLUMN_NAME");
                if (column != null) {
                    columns.computeIfAbsent(keys.getString("INDEX_NAME"), name -> new HashSet<>())
                            .add(column.toLowerCase(Locale.ROOT));
                }
            }
        }
        return columns.values().stream().allMatch(key -> key.contains(TENANT));
    }
}
