package dev.leaven.portal.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.tenancy.TenantMismatch;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.PortalTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;

/** The guard at the data source: SQL on a tenant's table passes only if it binds the current tenant. */
@PortalTest
class SqlGuardTest {

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate jdbc;

    Canary mine;
    Canary other;

    @BeforeEach
    void twoTenants() {
        mine = Canary.make(database, factory);
        other = Canary.make(database, factory);
    }

    @TestFactory
    Stream<DynamicTest> every_table_is_guarded() {
        return mine.rows().keySet().stream()
                .filter(table -> !Schema.PLATFORM.contains(table))
                .map(table -> DynamicTest.dynamicTest(table, () -> {
                    refused("select * from `%s`".formatted(table));
                    refused("select count(*) from %s x".formatted(table));
                    refused("delete from %s where 1 = 1".formatted(table));
                    refused(
                            "update %s set tenant_id = ?".formatted(table),
                            mine.tenant().value());
                    refused(
                            "select * from %s where tenant_id = ?".formatted(table),
                            other.tenant().value());
                    refused(
                            "delete from %s where tenant_id = ?".formatted(table),
                            other.tenant().value());
                    assertThat(asMe(
                                    "select count(*) from %s where tenant_id = ?".formatted(table),
                                    mine.tenant().value()))
                            .isEqualTo(1L);
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from unit where tenant_id = ? union select name from unit",
                "select name from unit where tenant_id = ? union all select name from person",
                "select name from unit where tenant_id = ? or 1 = 1",
                "select name from unit where 1 = 1 or tenant_id = ?",
                "select name from unit where not tenant_id = ?",
                "select name from unit where not (tenant_id = ?)",
                "select name from unit where (tenant_id = ?) is not null",
                "select name from unit where coalesce(tenant_id = ?, 1) = 1",
                "select tenant_id = ?, name from unit",
                "select name from unit order by tenant_id = ?",
                "select name, count(*) from unit group by name having max(tenant_id = ?) >= 0",
                "select (select max(p.name) from person p) from unit where tenant_id = ?",
                "select name from unit where tenant_id = ? and id in (select unit_id from person)",
                "select u.name from unit u, person p where u.tenant_id = ?",
                "select p.name from unit u left join person p on p.unit_id = u.id where u.tenant_id = ?",
                "select u.name from unit u left join person p on u.tenant_id = ?",
                "select p.name from person p left join unit u on u.tenant_id = p.tenant_id and p.tenant_id = ?",
                "select * from (select * from unit) u where u.tenant_id = ?",
                "with all_units as (select * from unit) select name from all_units where tenant_id = ?",
                "SELECT NAME FROM UNIT WHERE 'tenant_id = ?' = ?",
                "select name /* tenant_id = ? */ from unit where name <> ?",
                "select name from unit where name <> ? -- tenant_id = ?",
                "select name from unit # tenant_id = ?\n where name <> ?",
                "select name from unit where position <> ?; select name from unit",
                "update unit set name = 'x', tenant_id = ?",
                "update unit set tenant_id = ? where name = 'x'",
                "update unit u join person p on p.tenant_id = ? set u.name = 'x'",
                "delete u from unit u join person p on p.tenant_id = ?",
                "insert into unit (id, tenant_id, revision, name, position) select id + 1, tenant_id, 0, name, 0 from unit where name <> ?",
                "insert into unit (id, tenant_id, revision, name, position) values (1, 5, 0, ?, 0)",
                "insert into unit (id, revision, tenant_id, name, position) values (?, 0, 5, 'x', 0)",
                "insert into unit values (1, 5, 0, null, ?, 0)",
                "replace into unit (id, tenant_id, revision, name, position) values (1, 5, 0, ?, 0)",
                "select name from unit where tenant_id > ?",
                "select name from unit where tenant_id <> ?",
                "select name from unit where tenant_id in (?, 5)",
                "select name from unit where tenant_id = ? + 1",
                "select name from unit where tenant_id + 0 = ? or tenant_id = 5",
                "select name from unit where tenant_id between 0 and ?",
                "select name from unit where tenant_id = ? /*! or 1 = 1 */",
                "select name from unit where tenant_id = ? --1 or 1 = 1",
                "select name from unit where name <> '\\\\' and tenant_id = ? or ''=''",
                "select name from unit where name <> \"x and tenant_id = ? and \"",
                "select name from unit where \"tenant_id\" <> ?",
                "select name from unit where position between 0 and tenant_id = ?",
                "select name from unit where tenant_id = ? && 1 = 1",
                "select name from unit where case when 1 = 1 and tenant_id = ? and 1 = 1 then 1 else 1 end",
                "select name from unit where tenant_id = ? or (tenant_id = ? and 1 = 1)",
                "select name from unit where exists (select 1 from person p where p.tenant_id = ? and unit.tenant_id = ?)",
                "select p.name from person p where exists (select 1 from unit where tenant_id = ? and p.tenant_id = tenant_id)",
                "select u.name from unit u right join person p on u.tenant_id = ? and p.tenant_id = ?",
                "select u.name from unit u where u.tenant_id = ? and u.id in (select id from unit u)",
                "select u.name from leaven.unit u",
                "update ignore unit set name = 'x'",
                "insert ignore unit (id, tenant_id, revision, name, position) values (1, 5, 0, ?, 0)",
                "insert into unit (id, tenant_id, revision, name, position) values (1, ? + 1, 0, 'x', 0)",
                "insert into unit (id, tenant_id, revision, name, position) values (1, ?, 0, 'x', 0), (2, 5, 0, 'x', 0)",
                "insert into unit (id, tenant_id, revision, name, position) values (1, ?, 0, 'x', 0)"
                        + " on duplicate key update tenant_id = ?",
                "delete from unit where tenant_id = ?; delete from unit where name <> ''",
                "prepare x from 'select name from unit'",
                "table unit",
                "truncate table unit",
            })
    void refuses(String sql) {
        long marks = sql.replaceAll("'[^']*'|\"[^\"]*\"|/\\*.*?\\*/|(--|#)[^\\n]*", "")
                .chars()
                .filter(c -> c == '?')
                .count();
        var arguments = new Object[(int) marks];
        Arrays.fill(arguments, mine.tenant().value());
        refused(sql, arguments);
    }

    @Test
    void lets_pass_what_binds_the_tenant() {
        long me = mine.tenant().value();
        for (var sql : List.of(
                "select name from unit where tenant_id = ?",
                "SELECT u.name FROM unit u WHERE u.tenant_id = ? AND (u.name = 'a' OR u.name <> 'a')",
                "select `unit`.`name` from `unit` where ? = `unit`.tenant_id",
                "select p.name from person p join unit u on u.id = p.unit_id and u.tenant_id = p.tenant_id where p.tenant_id = ?",
                "select name from unit where (tenant_id = ? and (name = 'a' or name = 'b'))",
                "select u.name from unit u left join person p on p.unit_id = u.id and p.tenant_id = u.tenant_id where u.tenant_id = ?",
                "select u.name from unit u where u.tenant_id = ? and exists"
                        + " (select 1 from person p where p.tenant_id = u.tenant_id and p.unit_id = u.id)",
                "select count(*) from (select id from unit where tenant_id = ?) x",
                "select name from unit where position between 0 and 9 and tenant_id = ? order by name limit 5 for update",
                "update unit set name = 'tenant_id = 7' where tenant_id = ? and name = 'none'")) {
            assertThatCode(() -> TenantScope.run(mine.tenant(), () -> execute(sql, me)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void without_a_tenant_nothing_passes() {
        assertThatThrownBy(() -> execute(
                        "select name from unit where tenant_id = ?",
                        mine.tenant().value()))
                .satisfies(SqlGuardTest::isRefusal);
    }

    @Test
    void a_batch_in_which_one_row_is_anothers_is_refused() {
        assertThatThrownBy(() -> TenantScope.run(
                        mine.tenant(),
                        () -> jdbc.batchUpdate(
                                "update unit set name = 'x' where tenant_id = ?",
                                List.of(
                                        new Object[] {mine.tenant().value()},
                                        new Object[] {other.tenant().value()}))))
                .satisfies(SqlGuardTest::isRefusal);
    }

    private void refused(String sql, Object... arguments) {
        assertThatThrownBy(() -> TenantScope.run(mine.tenant(), () -> execute(sql, arguments)))
                .as(sql)
                .satisfies(SqlGuardTest::isRefusal);
    }

    /** Not a syntax error, not a foreign key: the guard itself. */
    private static void isRefusal(Throwable failure) {
        var cause = failure;
        while (cause != null && !(cause instanceof TenantMismatch)) {
            cause = cause.getCause();
        }
        assertThat(cause).as("refused by the guard, but it was: %s", failure).isNotNull();
    }

    private Object asMe(String sql, Object... arguments) {
        return TenantScope.call(mine.tenant(), () -> jdbc.queryForObject(sql, Long.class, arguments));
    }

    private void execute(String sql, Object... arguments) throws DataAccessException {
        jdbc.execute(sql, (PreparedStatementCallback<Boolean>) statement -> {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.execute();
        });
    }
}
