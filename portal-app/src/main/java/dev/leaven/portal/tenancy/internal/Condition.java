package dev.leaven.portal.tenancy.internal;

import java.util.List;
import net.sf.jsqlparser.expression.Expression;
import net.sf.jsqlparser.expression.JdbcParameter;
import net.sf.jsqlparser.expression.operators.conditional.AndExpression;
import net.sf.jsqlparser.expression.operators.relational.EqualsTo;
import net.sf.jsqlparser.expression.operators.relational.InExpression;
import net.sf.jsqlparser.expression.operators.relational.ParenthesedExpressionList;

/**
 * A condition behind {@code where} or {@code on}.
 *
 * @param ruled the tables of which no row gets past it
 */
record Condition(StatementReader reader, QueryScope scope, List<TableUse> ruled) {

    /** Binds the tables whose tenant is compared, unless that is an alternative only. */
    void bind(Expression condition) {
        // The words decide: the parser takes "a in (1) or b" for "a in ((1) or b)".
        if (!SqlText.of(condition.toString()).hasAlternatives()) {
            bindEach(condition);
        }
    }

    private void bindEach(Expression condition) {
        switch (condition) {
            case AndExpression and -> {
                bindEach(and.getLeftExpression());
                bindEach(and.getRightExpression());
            }
            case InExpression in -> bindBehindList(in.getRightExpression());
            case ParenthesedExpressionList<?> group when group.size() == 1 -> bind(group.getFirst());
            case EqualsTo equality
            when equality.getOldOracleJoinSyntax() == EqualsTo.NO_ORACLE_JOIN -> {
                bind(equality.getLeftExpression(), equality.getRightExpression());
                bind(equality.getRightExpression(), equality.getLeftExpression());
            }
            default -> {}
        }
    }

    /** The parser takes {@code a in (1) and b} for {@code a in ((1) and b)}. */
    private void bindBehindList(Expression list) {
        if (list instanceof AndExpression and) {
            bindBehindList(and.getLeftExpression());
            bindEach(and.getRightExpression());
        }
    }

    private void bind(Expression column, Expression tenant) {
        scope.tenantOf(column).filter(ruled::contains).ifPresent(use -> {
            if (tenant instanceof JdbcParameter placeholder && reader.holdsTenant(placeholder)) {
                use.bind();
            } else {
                scope.tenantOf(tenant).ifPresent(use::follow);
            }
        });
    }
}
