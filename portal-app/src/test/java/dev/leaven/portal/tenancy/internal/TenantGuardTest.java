package dev.leaven.portal.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.leaven.portal.tenancy.OutsideTenants;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantMismatch;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The guard around a database of the evaluation mode's kind, without Spring. */
class TenantGuardTest {

    private static final TenantId ME = new TenantId(7);
    private static final TenantId OTHER = new TenantId(8);

    private DataSource plain = memory();
    private JdbcTemplate unguarded = new JdbcTemplate(plain);
    private JdbcTemplate jdbc = guarded(plain);

    @BeforeEach
    void twoTenants() {
        unguarded.execute("create table account (id bigint primary key, email varchar(80))");
        unguarded.execute("create table unit (id bigint primary key, tenant_id bigint not null, name varchar(80))");
        unguarded.execute("create table answer (tenant_id bigint, id bigint, content varchar(80),"
                + " constraint pk primary key (tenant_id, id))");
        unguarded.update("insert into unit (id, tenant_id, name) values (1, 7, 'mine'), (2, 8, 'theirs')");
    }

    @Test
    void the_bound_tenant_reads_its_own_rows() {
        assertThat(as(ME, () -> jdbc.queryForList("select name from unit where tenant_id = ?", String.class, 7)))
                .containsExactly("mine");
    }

    @Test
    void anothers_id_is_refused_before_the_database_sees_it() {
        refused(ME, () -> jdbc.queryForList("select name from unit where tenant_id = ?", String.class, 8));
        refused(ME, () -> jdbc.update("insert into unit (id, tenant_id, name) values (3, ?, 'x')", 8));
        assertThat(unguarded.queryForObject("select count(*) from unit", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void neither_null_nor_a_text_is_a_tenant() {
        refused(ME, () -> jdbc.queryForList("select name from unit where tenant_id = ?", String.class, (Object) null));
        refused(ME, () -> jdbc.queryForList("select name from unit where tenant_id = ?", String.class, "7"));
    }

    @Test
    void all_rows_of_a_batch_must_be_the_tenants() {
        refused(
                ME,
                () -> jdbc.batchUpdate(
                        "insert into unit (id, tenant_id, name) values (?, ?, 'x')",
                        List.of(new Object[] {3, 7}, new Object[] {4, 8})));
    }

    @Test
    void a_statement_without_parameters_is_read_too() {
        refused(ME, () -> jdbc.execute("delete from unit"));
        refused(ME, () -> jdbc.execute("select name from unit where tenant_id = 7"));
        refused(ME, () -> jdbc.batchUpdate("delete from account", "delete from unit"));
    }

    @Test
    void without_a_tenant_nothing_of_a_tenant_can_be_touched() {
        refused(null, () -> jdbc.queryForList("select name from unit where tenant_id = ?", String.class, 7));
        assertThat(jdbc.queryForList("select email from account")).isEmpty();
    }

    @Test
    void a_row_is_written_over_only_where_the_key_holds_the_tenant() {
        as(
                ME,
                () -> jdbc.update(
                        "insert into answer (tenant_id, id, content) values (?, 1, 'x')"
                                + " on duplicate key update content = values(content)",
                        7));
        refused(
                ME,
                () -> jdbc.update(
                        "insert into unit (id, tenant_id, name) values (2, ?, 'taken')"
                                + " on duplicate key update name = values(name)",
                        7));
        refused(ME, () -> jdbc.update("merge into unit (id, tenant_id, name) values (2, ?, 'taken')", 7));
        assertThat(unguarded.queryForObject("select name from unit where id = 2", String.class))
                .isEqualTo("theirs");
    }

    @Test
    void a_refusal_does_not_repeat_what_was_bound() {
        assertThatExceptionOfType(TenantMismatch.class)
                .isThrownBy(
                        () -> as(OTHER, () -> jdbc.update("update unit set name = ? where tenant_id = ?", "secret", 7)))
                .withMessageNotContaining("secret");
    }

    @Test
    void named_work_passes_and_only_while_it_lasts() {
        assertThat(OutsideTenants.<Integer>call(
                        "test", () -> jdbc.queryForObject("select count(*) from unit", Integer.class)))
                .isEqualTo(2);
        refused(ME, () -> jdbc.queryForObject("select count(*) from unit", Integer.class));
    }

    @Test
    void a_database_without_tenants_is_not_taken_for_one_without_walls() {
        var empty = guarded(memory());

        assertThatIllegalStateException()
                .isThrownBy(() -> empty.execute("create table x (y int)"))
                .withMessageContaining("migrated");
    }

    private static <T> T as(TenantId tenant, java.util.function.Supplier<T> work) {
        return TenantScope.call(tenant, work);
    }

    private static void refused(@org.jspecify.annotations.Nullable TenantId tenant, Runnable work) {
        assertThatExceptionOfType(TenantMismatch.class).isThrownBy(() -> {
            if (tenant == null) {
                work.run();
            } else {
                TenantScope.run(tenant, work);
            }
        });
    }

    private static DataSource memory() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    }

    private static JdbcTemplate guarded(DataSource plain) {
        return new JdbcTemplate(ProxyDataSourceBuilder.create("guarded", plain)
                .listener(new TenantGuard(plain))
                .build());
    }
}
