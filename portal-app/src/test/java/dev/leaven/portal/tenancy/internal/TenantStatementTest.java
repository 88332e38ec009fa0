package dev.leaven.portal.tenancy.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the guard reads in one SQL text. That it also stops the text, on MySQL: see {@code SqlGuardTest}. */
class TenantStatementTest {

    /** {@code unit} and {@code person} have a key of their own, {@code answer} is keyed by its tenant. */
    static final TenantTables TABLES = new TenantTables(Set.of("unit", "person", "answer"), Set.of("answer"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select name from unit where tenant_id = ?",
                "select u.name from unit as u where ? = u.tenant_id and (u.name = ? or u.name is null)",
                "select `u`.`name` from `unit` `u` where `u`.`tenant_id` = ?",
                "SELECT NAME FROM LEAVEN.UNIT WHERE TENANT_ID = ? FOR UPDATE",
                "select u.name from unit u join person p on p.unit_id = u.id and p.tenant_id = u.tenant_id"
                        + " where u.tenant_id = ? order by case when u.name is null then 0 else 1 end",
                "select u.name from unit u left join person p on p.tenant_id = u.tenant_id and p.unit_id = u.id"
                        + " where u.tenant_id = ?",
                "select u.name, p.name from unit u, person p where u.tenant_id = ? and p.tenant_id = ?",
                "select name from unit where tenant_id = ? union select name from person where tenant_id = ?",
                "select name from unit where tenant_id = ? and id in (select unit_id from person where tenant_id = ?)",
                "with mine as (select * from unit where tenant_id = ?) select name from mine where position > ?",
                "insert into unit (id, tenant_id, name) values (?, ?, ?)",
                "insert into unit (id, tenant_id, name) values (?, ?, 'a'), (?, ?, concat('b', ?))",
                "insert into answer (tenant_id, id, content) values (?, ?, ?)"
                        + " on duplicate key update content = values(content)",
                "update unit set name = ?, revision = ? where id = ? and tenant_id = ? and revision = ?",
                "update unit set name = (select max(p.name) from person p where p.tenant_id = ?) where tenant_id = ?",
                "delete from answer where tenant_id = ? and id between ? and ?",
                "select name from unit where id in (?, ?) and name = 'a' and id not in (?) and (tenant_id = ?)",
                "select u.name from unit u left join (person p join answer a on a.tenant_id = p.tenant_id)"
                        + " on p.tenant_id = u.tenant_id where u.tenant_id = ?",
                "select /*+ max_execution_time(1000) */ name, row_number() over (partition by name order by id) from unit"
                        + " where tenant_id = ? order by name limit ?, ? for update skip locked",
                "with recursive own (id) as (select id from unit where tenant_id = ? union all"
                        + " select u.id from unit u join own o on o.id = u.unit_id where u.tenant_id = ?) select id from own",
                "update unit set name = x'4a' where tenant_id = ?",
                "insert ignore into answer (tenant_id, id) values (?, ?)",
            })
    void binds_the_tenant(String sql) {
        assertThat(read(sql).unboundTables()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a table is named in a way of its own
                "select name from .unit",
                "select u.name from account a straight_join leaven.unit u on 1 = 1",
                "insert leaven.unit (id, tenant_id) values (1, 5)",
                "update low_priority leaven.unit set name = 'x'",
                "delete from a using account a join leaven.unit",
                "select name from \"unit\"",
                "select name from U&\"un\\0069t\"",
                "select name from U&\"un!0069t\" uescape '!'",
                "select name from (table unit) x",
                "handler unit open as h",
                "lock tables unit read",
                "load data infile 'x' into table unit",
                "create table copy as select * from unit",
                "drop table unit",
                // the condition need not hold
                "select name from unit where tenant_id = ? and left(name, 1) = 'a' or 1 = 1",
                "select name from unit where tenant_id = ? and right(name, 1) = 'a' xor 1 = 1",
                "select name from unit, (select 1 as offset) x where tenant_id = ? and offset = 1 or 1 = 1",
                "select name from unit, (select 1 `where`) x where 1 = 1 or `where` and tenant_id = ?",
                "select name from unit, (select 1 `on`) x where 1 = 1 or `on` and tenant_id = ?",
                "select name from unit, (select 1 `order`) x where tenant_id = ? and `order` = 1 or 1 = 1",
                "select name from unit where array[1 = 0 and tenant_id = ? and 1 = 1] is not null",
                "select name from unit where {fn not(1 = 1 and tenant_id = ?)}",
                "select name from unit where name <> $$'$$ or 1 = 1 or name <> $$' and tenant_id = ? and name <> '$$",
                "select name from unit where tenant_id = ? is false",
                "select name from unit where tenant_id = ? = 0",
                "select name from unit where tenant_id in (?)",
                "select name from unit where tenant_id <=> ?",
                "select name from unit where tenant_id = ?1",
                "select name from unit where tenant_id = 5",
                "select name from unit where tenánt_id = ? and tenant_id = ?",
                "select name from unit where tenant_id = ? and id in (?, 3) or 1 = 1",
                "select name from unit where (tenant_id = ? and id in (?, 3) or 1 = 1)",
                "select name from unit where id in (tenant_id = ?) and 1 = 1",
                "select name from unit where tenant_id = ? || 1 = 1",
                "select name from unit where name <> q'(it's)' and tenant_id = ?",
                "select max(name) from unit having tenant_id = ?",
                "select name from unit where ((((((((((((tenant_id = ?))))))))))))",
                // it speaks of something else that has the same name
                "select u.name from unit u where u.tenant_id = ? and exists"
                        + " (select 1 from (select 5 as tenant_id) u, person p where p.tenant_id = u.tenant_id)",
                "select 1 from (select 5 as tenant_id) u where exists (select 1 from unit u"
                        + " join (select * from person p where p.tenant_id = u.tenant_id) x on 1 = 1 where u.tenant_id = ?)",
                // it holds for one side of a join only
                "select a.name from unit a left join person b join person c on c.tenant_id = ?"
                        + " on a.tenant_id = ? and b.tenant_id = ?",
                "select a.name from unit a left join person b join person c"
                        + " on a.tenant_id = ? and b.tenant_id = ? and c.tenant_id = ?",
                "select a.name from unit a left join person b join person c using (id)"
                        + " on a.tenant_id = ? and b.tenant_id = ? and c.tenant_id = ?",
                "select a.name from unit a left join person b cross join person c"
                        + " on a.tenant_id = ? and b.tenant_id = ? and c.tenant_id = ?",
                "select u.name from unit u join person p using (tenant_id) where p.tenant_id = ?",
                "select u.name from unit u natural join person p where p.tenant_id = ?",
                // a row moves to another tenant
                "update unit set tenant_id = ? where tenant_id = ?",
                "update unit set tenant_id := 5 where tenant_id = ?",
                "update unit set name = 'x', u.tenant_id = 5 where tenant_id = ?",
                "update unit set \"tenant_id\" = 5 where tenant_id = ?",
                "update unit set `tenant_id` = 5 where tenant_id = ?",
                "update unit set (tenant_id, name) = (5, 'x') where tenant_id = ?",
                "update unit set (name, tenant_id) = (select 'x', 5 where 1 = 1) where tenant_id = ?",
                "update unit set name = (select 'x' where 1 = 1), tenant_id = 5 where tenant_id = ?",
                "update unit set tenant_id = 5 where tenant_id = ? and exists (select 1 for update)",
                // a row is written over, whosever it is
                "replace into unit (id, tenant_id, name) values (?, ?, ?)",
                "replace unit (id, tenant_id, name) values (?, ?, ?)",
                "merge into unit (id, tenant_id, name) values (?, ?, ?)",
                "merge into unit (id, tenant_id, name) key (id) values (?, ?, ?)",
                "insert into unit (id, tenant_id, name) values (?, ?, ?) on duplicate key update name = values(name)",
                "insert into answer (tenant_id, id) values (?, ?) on duplicate key update tenant_id = 5",
                "insert into answer (tenant_id, id) values (?, ?)"
                        + " on duplicate key update content = (select max(name) from person)",
                // a row is written for nobody knows whom
                "insert into unit values (?, ?, ?)",
                "insert into unit (id, name) values (?, ?)",
                "insert into unit (id, tenant_id) values (?, ?), (?, 5)",
                "insert into unit (id, tenant_id) values (?, (?))",
                "insert into unit (id, tenant_id) values (?, -?)",
                "insert into unit (id, tenant_id) values (?, default)",
                "insert into unit (id, tenant_id) select id, ? from account",
                "insert into unit set id = ?, tenant_id = ?",
                // without a condition, or with its work hidden
                "truncate table unit",
                "delete from unit",
                "update unit set name = 'x'",
                "call everything()",
                "execute immediate 'select * from unit'",
                "script to 'x'",
                "select name from account; delete from unit",
                "select 1 /*! from unit */",
                "select name from unit where tenant_id = ? -- '\n or 1 = 1",
            })
    void refuses(String sql) {
        assertThat(read(sql).unboundTables()).isNotEmpty();
    }

    @Test
    void tells_which_placeholders_are_tenants() {
        assertThat(read("update unit set name = '?', position = ? where id = ? and tenant_id = ? /* ? */ and 1 = ?")
                        .tenantPlaceholders())
                .containsExactly(3);
        assertThat(read("insert into unit (id, tenant_id, name) values (?, ?, ?), (?, ?, 'a')")
                        .tenantPlaceholders())
                .containsExactlyInAnyOrder(2, 5);
        assertThat(read("select name from unit u where ? = u.tenant_id and id = ?")
                        .tenantPlaceholders())
                .containsExactly(1);
    }

    @Test
    void leaves_tables_of_the_platform_alone() {
        assertThat(read("select * from account where email = ?").tables()).isEmpty();
        assertThat(read("select units from account where unit_of_time = 'unit'").tables())
                .isEmpty();
    }

    private static TenantStatement read(String sql) {
        return TenantStatement.read(sql, TABLES);
    }
}
