package dev.leaven.portal.testing;

import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks at what is really in the database, past every service. */
@TestComponent
public class Tables {

    private final JdbcClient jdbc;

    Tables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rows that a tenant has in a table, in the order of the primary key. */
    public List<Map<String, Object>> rows(TenantId tenant, String table) {
        return TenantScope.call(
                tenant,
                () -> jdbc.sql("select * from " + table + " where tenant_id = :tenant")
                        .param("tenant", tenant.value())
                        .query()
                        .listOfRows());
    }

    /** Changes a tenant's rows the way no service would; {@code change} is what stands after {@code set}. */
    public void update(TenantId tenant, String table, String change) {
        TenantScope.run(
                tenant,
                () -> jdbc.sql("update " + table + " set " + change + " where tenant_id = :tenant")
                        .param("tenant", tenant.value())
                        .update());
    }

    /** How many transactions wait for a lock that another holds. */
    public int waiting() {
        return jdbc.sql("select count(*) from information_schema.innodb_trx where trx_state = 'LOCK WAIT'")
                .query(Integer.class)
                .single();
    }

    /** Types of a table's columns, by name. */
    public List<Map<String, Object>> columns(String table) {
        return jdbc.sql("select column_name name, data_type type from information_schema.columns"
                        + " where table_schema = database() and table_name = :table")
                .param("table", table)
                .query()
                .listOfRows();
    }
}
