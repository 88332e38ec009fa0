package dev.leaven.portal.tenancy.internal;

import dev.leaven.portal.tenancy.internal.SqlScopes.Scope;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one SQL text does with tenant-owned tables: which it names, and which placeholders hold the tenant.
 *
 * <p>A table counts as bound when a condition that every row must meet compares its {@code tenant_id} with a
 * placeholder, or with the {@code tenant_id} of a table that is bound; in an insert, when every row's {@code tenant_id}
 * is a placeholder. Whatever this reader does not understand leaves the table unbound, and the guard refuses it.
 *
 * @param unboundTables tenant-owned tables that the statement touches without binding a tenant
 * @param tenantPlaceholders ordinals, from 1, of the placeholders that hold a tenant
 * @param tables all tenant-owned tables named in the statement
 */
record TenantStatement(Set<String> tables, Set<String> unboundTables, Set<Integer> tenantPlaceholders) {

    private static final String TENANT = "tenant_id";

    /** They run text that is not here to be read. */
    private static final Set<String> HIDES_ITS_WORK =
            Set.of("prepare", "execute", "call", "script", "runscript", "backup", SqlTokens.UNREADABLE);

    static TenantStatement read(String sql, TenantTables tenantTables) {
        List<String> tokens = SqlTokens.of(sql, tenantTables.all());
        int semicolon = tokens.indexOf(";");
        if (tokens.isEmpty()
                || HIDES_ITS_WORK.contains(tokens.getFirst())
                || (semicolon >= 0 && semicolon < tokens.size() - 1)) {
            return new TenantStatement(Set.of("?"), Set.of("?"), Set.of());
        }
        return new Reader(tokens, tenantTables).read();
    }

    private static final class Reader {
        private final List<String> tokens;
        private final TenantTables tenantTables;
        private final SqlScopes scopes;
        private final SqlConditions conditions;
        private final Set<Integer> placeholders = new HashSet<>();
        private final List<Link> links = new ArrayList<>();

        /** {@code to} is bound as soon as {@code from} is. */
        private record Link(Scope scope, String from, String to) {}

        Reader(List<String> tokens, TenantTables tenantTables) {
            this.tokens = tokens;
            this.tenantTables = tenantTables;
            this.scopes = new SqlScopes(tokens, tenantTables.all());
            this.conditions = new SqlConditions(tokens);
        }

        TenantStatement read() {
            int ordinal = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (at(i).equals("?")) {
                    ordinal++;
                }
                if (at(i).equals(TENANT)) {
                    readComparison(i, ordinal);
                }
            }
            readInsert();
            followLinks();
            return result();
        }

        /** Writing over a row of the same key is harmless only where that key holds the tenant. */
        private void readInsert() {
            var insert = new InsertedRows(tokens);
            insert.tenants()
                    .filter(rows ->
                            !insert.mayUpdate() || tenantTables.keyedByTenant().contains(rows.table()))
                    .ifPresent(rows -> {
                        placeholders.addAll(rows.placeholders());
                        scopes.all().getFirst().bind(rows.table());
                    });
        }

        private void readComparison(int i, int ordinal) {
            boolean qualified = at(i - 1).equals(".");
            int start = qualified ? i - 2 : i;
            String alias = qualified ? at(i - 2) : onlyTable(scopes.at(i));
            if (at(i + 1).equals("=") && at(i + 2).equals("?")) {
                placeholders.add(ordinal + 1);
                bind(alias, start, i + 3);
            } else if (at(start - 1).equals("=") && at(start - 2).equals("?")) {
                placeholders.add(ordinal);
                bind(alias, start - 2, i + 1);
            } else if (at(i + 1).equals("=")
                    && at(i + 3).equals(".")
                    && at(i + 4).equals(TENANT)) {
                link(alias, at(i + 2), start, i + 5);
            }
        }

        /** Without a qualifier, {@code tenant_id} is that of the only tenant-owned table here. */
        private static String onlyTable(Scope scope) {
            return scope.tables().size() == 1
                    ? scope.tables().keySet().iterator().next()
                    : "";
        }

        private void bind(String alias, int start, int end) {
            conditions
                    .reach(start, end)
                    .filter(reach -> reach.reaches(alias))
                    .ifPresent(reach -> scopes.at(start).bind(alias));
        }

        private void link(String one, String other, int start, int end) {
            conditions.reach(start, end).ifPresent(reach -> {
                Scope scope = scopes.at(start);
                if (reach.reaches(other)) {
                    links.add(new Link(scope, one, other));
                }
                if (reach.reaches(one)) {
                    links.add(new Link(scope, other, one));
                }
            });
        }

        private void followLinks() {
            for (boolean again = true; again; ) {
                again = false;
                for (Link link : links) {
                    again |= link.scope().isBound(link.from()) && link.scope().bind(link.to());
                }
            }
        }

        private TenantStatement result() {
            var tables = new HashSet<String>();
            var unbound = new HashSet<String>();
            for (Scope scope : scopes.all()) {
                scope.tables().forEach((alias, table) -> {
                    tables.add(table);
                    if (!scope.bound().contains(alias) || movesRows()) {
                        unbound.add(table);
                    }
                });
            }
            return new TenantStatement(Set.copyOf(tables), Set.copyOf(unbound), Set.copyOf(placeholders));
        }

        /** Nothing ever writes a row's tenant a second time, not even its own. */
        private boolean movesRows() {
            for (int i = 0; i < tokens.size(); i++) {
                boolean assigns = at(i).equals("set")
                        || (at(i).equals("update") && at(i - 1).equals("key"));
                if (assigns && assignsTenant(i + 1)) {
                    return true;
                }
            }
            return false;
        }

        /** From here to {@code where}, a subquery's own words left aside. */
        private boolean assignsTenant(int from) {
            int depth = 0;
            int subquery = Integer.MAX_VALUE;
            for (int i = from; i < tokens.size() && !(depth == 0 && at(i).equals("where")); i++) {
                depth += at(i).equals("(") ? 1 : at(i).equals(")") ? -1 : 0;
                if (at(i).equals("select")) {
                    subquery = Math.min(subquery, depth);
                }
                subquery = depth < subquery ? Integer.MAX_VALUE : subquery;
                if (subquery == Integer.MAX_VALUE && at(i).replace("\"", "").equals(TENANT)) {
                    return true;
                }
            }
            return false;
        }

        private String at(int i) {
            return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
        }
    }
}
