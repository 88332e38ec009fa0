package dev.leaven.portal.tenancy.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code insert into t (…, tenant_id, …) values (…, ?, …)}, with any number of rows. */
final class InsertedRows {

    private final List<String> tokens;

    InsertedRows(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The table that is written, and the ordinals of the placeholders that become its rows' tenants. */
    record Tenants(String table, Set<Integer> placeholders) {}

    /**
     * Empty unless every row's tenant is a placeholder and nothing else. {@code replace} and {@code merge} are not read:
     * they write over a row that has the same key, whosever it is.
     */
    Optional<Tenants> tenants() {
        int into = tokens.indexOf("into");
        if (into < 0 || !at(0).equals("insert") || !at(into + 2).equals("(")) {
            return Optional.empty();
        }
        int column = -1;
        int i = into + 3;
        for (int c = 0; !at(i).equals(")") && i < tokens.size(); i++) {
            if (at(i).equals(",")) {
                c++;
            } else if (at(i).equals("tenant_id")) {
                column = c;
            }
        }
        return column >= 0 && at(i + 1).equals("values") ? rows(i + 2, column, at(into + 1)) : Optional.empty();
    }

    /** Whether a row that is already there may be changed instead. */
    boolean mayUpdate() {
        return tokens.contains("duplicate") || tokens.contains("conflict");
    }

    private Optional<Tenants> rows(int from, int column, String table) {
        var placeholders = new HashSet<Integer>();
        int ordinal = 0;
        int depth = 0;
        int c = 0;
        for (int i = from;
                i < tokens.size() && !(depth == 0 && Set.of("on", "as", ";").contains(at(i)));
                i++) {
            switch (at(i)) {
                case "(" -> {
                    if (depth++ == 0) {
                        c = 0;
                    }
                }
                case ")" -> depth--;
                case "," -> c += depth == 1 ? 1 : 0;
                case "?" -> ordinal++;
                default -> {}
            }
            boolean isValue = depth > 0 && c == column && !at(i).equals(",") && !(depth == 1 && at(i).equals("("));
            if (isValue && (depth > 1 || !at(i).equals("?"))) {
                return Optional.empty();
            }
            if (isValue) {
                placeholders.add(ordinal);
            }
        }
        return placeholders.isEmpty() ? Optional.empty() : Optional.of(new Tenants(table, Set.copyOf(placeholders)));
    }

    private String at(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i) : "";
    }
}
