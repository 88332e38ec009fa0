package dev.leaven.portal.tenancy.internal;

import dev.leaven.portal.tenancy.OutsideTenants;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantMismatch;
import dev.leaven.portal.tenancy.TenantScope;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.proxy.ParameterSetOperation;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ConcurrentLruCache;

/**
 * Stands before the database and refuses every statement on a tenant-owned table that does not bind the current
 * tenant, in tests and in production alike. What it cannot read it refuses.
 *
 * <p>Not behind it: migrations, which use the plain data source, and work named by {@link OutsideTenants}.
 */
final class TenantGuard implements QueryExecutionListener {

    private static final int MOST_STATEMENTS_KEPT = 5_000;

    private final DataSource unguarded;
    /** A list in brackets has as many texts as lengths, so those not seen for longest make room. */
    private final ConcurrentLruCache<String, TenantStatement> known =
            new ConcurrentLruCache<>(MOST_STATEMENTS_KEPT, sql -> TenantStatement.read(sql, tenantTables()));

    private volatile @Nullable TenantTables tenantTables;

    TenantGuard(DataSource unguarded) {
        this.unguarded = unguarded;
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        if (OutsideTenants.isActive()) {
            return;
        }
        for (QueryInfo query : queries) {
            check(query);
        }
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {}

    private void check(QueryInfo query) {
        TenantStatement statement = known.get(query.getQuery());
        if (statement.tables().isEmpty()) {
            return;
        }
        if (!statement.unboundTables().isEmpty()) {
            throw new TenantMismatch("Refused: a statement on " + statement.unboundTables() + " binds no tenant");
        }
        TenantId tenant = TenantScope.currentOrNone();
        for (List<ParameterSetOperation> row : query.getParametersList()) {
            checkRow(statement, tenant, row);
        }
    }

    private static void checkRow(TenantStatement statement, TenantId tenant, List<ParameterSetOperation> row) {
        Map<Object, Object> values = new HashMap<>();
        for (ParameterSetOperation operation : row) {
            values.put(operation.getArgs()[0], operation.getArgs()[1]);
        }
        for (Integer ordinal : statement.tenantPlaceholders()) {
            if (!(values.get(ordinal) instanceof Number bound) || bound.longValue() != tenant.value()) {
                throw new TenantMismatch("Refused: a statement on " + statement.tables() + " binds another tenant");
            }
        }
    }

    private TenantTables tenantTables() {
        TenantTables tables = tenantTables;
        if (tables == null) {
            tables = readTenantTables();
            tenantTables = tables;
        }
        return tables;
    }

    private TenantTables readTenantTables() {
        try (var connection = unguarded.getConnection()) {
            var tables = TenantTables.read(connection);
            if (tables.all().isEmpty()) {
                throw new IllegalStateException("No tenant-owned table found: has the database been migrated?");
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of the tenants cannot be listed", e);
        }
    }
}
