package dev.leaven.portal.tenancy.internal;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.operators.relational.ExpressionList;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.delete.Delete;
import net.sf.jsqlparser.statement.insert.Insert;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.Values;
import net.sf.jsqlparser.statement.update.Update;
import net.sf.jsqlparser.statement.update.UpdateSet;
import org.jspecify.annotations.Nullable;

/** Goes through one parsed statement, and collects its tenant-owned tables and the placeholders that hold a tenant. */
final class StatementReader {

    private final TenantTables tenantTables;
    private final Map<Table, TableUse> uses = new IdentityHashMap<>();
    private final Set<Integer> placeholders = new HashSet<>();
    private final QueryScope scope = new QueryScope(this, null);
    private boolean movesRows;

    StatementReader(TenantTables tenantTables) {
        this.tenantTables = tenantTables;
    }

    /** Not read: {@code replace} and {@code merge}. They write over a row that has the same key, whosever it is. */
    void read(Statement statement) {
        switch (statement) {
            case Select select -> scope.query(select);
            case Insert insert -> read(insert);
            case Update update -> {
                scope.with(update.getWithItemsList());
                scope.from(update.getTable(), update.getStartJoins());
                scope.where(update.getWhere());
                assign(update.getUpdateSets());
            }
            case Delete delete -> {
                scope.with(delete.getWithItemsList());
                scope.from(delete.getTable(), delete.getJoins());
                scope.where(delete.getWhere());
            }
            default -> {}
        }
    }

    private void read(Insert insert) {
        List<TableUse> target = scope.from(insert.getTable(), null);
        boolean mayUpdate = insert.getDuplicateUpdateSets() != null || insert.getConflictAction() != null;
        // Writing over a row of the same key is harmless only where that key holds the tenant.
        boolean isHarmless = target.stream().map(TableUse::table).allMatch(tenantTables.keyedByTenant()::contains);
        if ((!mayUpdate || isHarmless) && hasTenantInEveryRow(insert)) {
            target.forEach(TableUse::bind);
        }
        if (insert.getSelect() instanceof Values values) {
            scope.visit(values.getExpressions());
        } else if (insert.getSelect() != null) {
            new QueryScope(this, null).query(insert.getSelect());
        }
        assign(insert.getDuplicateUpdateSets());
    }

    private boolean hasTenantInEveryRow(Insert insert) {
        @Nullable ExpressionList<?> columns = insert.getColumns();
        if (columns == null || !(insert.getSelect() instanceof Values values)) {
            return false;
        }
        int column = columns.stream().map(QueryScope::isTenant).toList().indexOf(true);
        boolean isOneRow = values.getExpressions() instanceof ParenthesedExpressionList;
        List<?> rows = isOneRow ? List.of(values.getExpressions()) : values.getExpressions();
        return column >= 0
                && rows.stream()
                        .allMatch(row -> ((ExpressionList<?>) row).get(column) instanceof JdbcParameter placeholder
                                && holdsTenant(placeholder));
    }

    /** Nothing ever writes a row's tenant a second time, not even its own. */
    private void assign(@Nullable List<UpdateSet> assignments) {
        for (UpdateSet assignment : each(assignments)) {
            movesRows |= assignment.getColumns().stream()
                    .anyMatch(column -> SqlText.unquoted(column.getColumnName()).equals("tenant_id"));
            assignment.getValues().forEach(scope::visit);
        }
    }

    Optional<TableUse> use(Table table) {
        String name = SqlText.unquoted(table.getName());
        return tenantTables.all().contains(name)
                ? Optional.of(uses.computeIfAbsent(table, place -> new TableUse(name)))
                : Optional.empty();
    }

    /** False for {@code ?1}, whose ordinal is another. */
    boolean holdsTenant(JdbcParameter placeholder) {
        placeholders.add(placeholder.getIndex());
        return !placeholder.isUseFixedIndex();
    }

    /** A table that the text mentions and that was not found stands where nobody looked: then nothing counts as bound. */
    TenantStatement result(List<String> mentions) {
        var found = uses.values().stream().map(TableUse::table).sorted().toList();
        if (movesRows || !found.equals(mentions.stream().sorted().toList())) {
            return TenantStatement.refused(Set.copyOf(mentions));
        }
        var unbound = uses.values().stream().filter(use -> !use.isBound()).map(TableUse::table);
        return new TenantStatement(
                Set.copyOf(mentions), unbound.collect(Collectors.toUnmodifiableSet()), Set.copyOf(placeholders));
    }

    static <T> List<T> each(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
