package dev.leaven.portal.tenancy.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The selects of one statement, each with the tenant-owned tables that stand in it. A comparison inside a subquery says
 * nothing about a table outside, so each is looked at by itself.
 */
final class SqlScopes {

    private static final Set<String> NOT_AN_ALIAS = Set.of(
            "where",
            "set",
            "on",
            "join",
            "inner",
            "left",
            "right",
            "cross",
            "full",
            "order",
            "group",
            "having",
            "limit",
            "union",
            "except",
            "intersect",
            "values",
            "value",
            "select",
            "for",
            "using",
            "natural",
            "window",
            "fetch",
            "offset",
            "force",
            "use",
            "ignore",
            "straight_join",
            "partition",
            "returning",
            "lock");

    private final List<String> tokens;
    private final Set<String> tenantTables;
    private final Map<Integer, Scope> scopeOf = new HashMap<>();
    private final List<Scope> all = new ArrayList<>();

    SqlScopes(List<String> tokens, Set<String> tenantTables) {
        this.tokens = tokens;
        this.tenantTables = tenantTables;
        assignScopes();
        findTables();
    }

    List<Scope> all() {
        return all;
    }

    /** The scope of the token at this place. */
    Scope at(int place) {
        var scope = scopeOf.get(place);
        return scope == null ? all.getFirst() : scope;
    }

    private void assignScopes() {
        Scope current = open(null);
        var enclosing = new ArrayDeque<Scope>();
        for (int i = 0; i < tokens.size(); i++) {
            switch (tokens.get(i)) {
                case "(" -> enclosing.push(current);
                case ")" -> current = enclosing.isEmpty() ? current : enclosing.pop();
                case "select" -> current = open(enclosing.peek());
                default -> {}
            }
            scopeOf.put(i, current);
        }
    }

    private Scope open(@Nullable Scope outer) {
        var scope = new Scope(outer, new HashMap<>(), new HashSet<>());
        all.add(scope);
        return scope;
    }

    /** {@code x.unit} counts as a table, for {@code x} may be a schema: no column is called like a tenant's table. */
    private void findTables() {
        for (int i = 0; i < tokens.size(); i++) {
            String name = token(i).replace("\"", "");
            if (!tenantTables.contains(name)
                    || token(i + 1).equals(".")
                    || token(i - 1).equals("as")) {
                continue;
            }
            int next = token(i + 1).equals("as") ? i + 2 : i + 1;
            boolean hasAlias = token(next).matches("[a-z_`][a-z0-9_$]*") && !NOT_AN_ALIAS.contains(token(next));
            String alias = hasAlias ? token(next) : name;
            // The same alias twice cannot be told apart, so it can never be bound.
            String clash = at(i).tables().containsKey(alias) ? alias + "\u0000" + i : alias;
            at(i).tables().put(clash, name);
        }
    }

    private String token(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }

    /**
     * One select, or the statement as a whole.
     *
     * @param outer the select around this one
     * @param tables tenant-owned tables by alias
     * @param bound aliases whose rows are all the tenant's
     */
    record Scope(@Nullable Scope outer, Map<String, String> tables, Set<String> bound) {

        /** Whether the alias is bound here or, for one of an outer select, there. */
        boolean isBound(String alias) {
            if (tables.containsKey(alias)) {
                return bound.contains(alias);
            }
            return outer != null && outer.isBound(alias);
        }

        /** Binds a table of this very select; true when that is news. */
        boolean bind(String alias) {
            return tables.containsKey(alias) && bound.add(alias);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
