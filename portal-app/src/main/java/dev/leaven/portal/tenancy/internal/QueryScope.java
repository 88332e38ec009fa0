package dev.leaven.portal.tenancy.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.sf.jsqlparser.expression.Alias;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.ExpressionVisitorAdapter;
import net.sf.jsqlparser.schema.Column;
import net.sf.jsqlparser.schema.Table;
import net.sf.jsqlparser.statement.select.FromItem;
import net.sf.jsqlparser.statement.select.Join;
import net.sf.jsqlparser.statement.select.ParenthesedFromItem;
import net.sf.jsqlparser.statement.select.ParenthesedSelect;
import net.sf.jsqlparser.statement.select.PlainSelect;
import net.sf.jsqlparser.statement.select.Select;
import net.sf.jsqlparser.statement.select.SetOperationList;
import net.sf.jsqlparser.statement.select.WithItem;
import org.jspecify.annotations.Nullable;

/**
 * One select, or an update or a delete as a whole, with its tables by their aliases. A comparison inside a subquery says
 * nothing about a table outside, so each subquery has a scope of its own.
 */
final class QueryScope extends ExpressionVisitorAdapter<@Nullable Void> {

    private final StatementReader reader;
    private final @Nullable QueryScope outer;
    private final List<TableUse> own = new ArrayList<>();

    /** Empty for what is not a tenant's table, and for an alias that stands twice. */
    private final Map<String, Optional<TableUse>> aliases = new HashMap<>();

    QueryScope(StatementReader reader, @Nullable QueryScope outer) {
        this.reader = reader;
        this.outer = outer;
    }

    void query(Select select) {
        with(select.getWithItemsList());
        switch (select) {
            case PlainSelect plain -> {
                from(plain.getFromItem(), plain.getJoins());
                plain.getSelectItems().forEach(item -> visit(item.getExpression()));
                visit(plain.getHaving());
                where(plain.getWhere());
            }
            case SetOperationList parts ->
                parts.getSelects().forEach(part -> new QueryScope(reader, outer).query(part));
            case ParenthesedSelect inner -> query(inner.getSelect());
            default -> {}
        }
    }

    void with(@Nullable List<WithItem<?>> items) {
        for (WithItem<?> item : StatementReader.each(items)) {
            if (item.getParenthesedStatement() instanceof ParenthesedSelect select) {
                new QueryScope(reader, null).query(select);
            }
        }
    }

    /** With what stands behind {@code on}, unless a join has none: then the next join's may be its. */
    List<TableUse> from(@Nullable FromItem first, @Nullable List<Join> joins) {
        var uses = new ArrayList<>(tables(first));
        boolean isRead = true;
        for (Join join : StatementReader.each(joins)) {
            List<TableUse> joined = tables(join.getFromItem());
            uses.addAll(joined);
            join.getOnExpressions().forEach(this::visit);
            boolean hasOne = join.getOnExpressions().size() == 1;
            isRead &= hasOne || join.isInnerJoin() || join.isCross();
            if (isRead && hasOne && (join.isLeft() || join.isInnerJoin())) {
                // A left join lets every row of its left side through.
                new Condition(reader, this, join.isLeft() ? joined : uses)
                        .bind(join.getOnExpressions().iterator().next());
            }
        }
        return uses;
    }

    private List<TableUse> tables(@Nullable FromItem item) {
        if (item instanceof ParenthesedFromItem group) {
            return from(group.getFromItem(), group.getJoins());
        }
        if (item instanceof Select select) {
            new QueryScope(reader, null).query(select);
        }
        Optional<TableUse> use = item instanceof Table table ? reader.use(table) : Optional.empty();
        use.ifPresent(own::add);
        if (item != null) {
            @Nullable Alias alias = item.getAlias();
            String name = alias != null ? alias.getName() : item instanceof Table table ? table.getName() : "";
            aliases.merge(plain(name), use, (one, other) -> Optional.empty());
        }
        return use.stream().toList();
    }

    void where(@Nullable Expression condition) {
        visit(condition);
        if (condition != null) {
            new Condition(reader, this, own).bind(condition);
        }
    }

    void visit(@Nullable Expression expression) {
        if (expression != null) {
            expression.accept(this, null);
        }
    }

    @Override
    public <S> @Nullable Void visit(Select subquery, S context) {
        new QueryScope(reader, this).query(subquery);
        return null;
    }

    /** The table whose tenant this is. Without a qualifier, that of the only tenant-owned table here. */
    Optional<TableUse> tenantOf(Expression expression) {
        if (!(expression instanceof Column column) || !isTenant(column) || column.getSchemaName() != null) {
            return Optional.empty();
        }
        @Nullable String qualifier = column.getTableName();
        if (qualifier == null) {
            return own.size() == 1 ? Optional.of(own.getFirst()) : Optional.empty();
        }
        return find(plain(qualifier));
    }

    private Optional<TableUse> find(String alias) {
        if (outer == null || aliases.containsKey(alias)) {
            return aliases.getOrDefault(alias, Optional.empty());
        }
        return outer.find(alias);
    }

    static boolean isTenant(Expression expression) {
        return expression instanceof Column column
                && plain(column.getColumnName()).equals("tenant_id");
    }

    private static String plain(String name) {
        return name.replace("`", "").toLowerCase(Locale.ROOT);
    }
}
