package dev.leaven.portal.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.mysql.TestMySql;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/** Every table that the migrations make is behind the walls. */
@PortalTest
class SchemaContractTest {

    @Autowired
    JdbcConnectionDetails database;

    @Test
    void every_table_is_walled() throws Exception {
        try (var connection = Unguarded.connect(database)) {
            var schema = Schema.read(connection);
            assertThat(schema.tenantTables()).isNotEmpty();
            assertThat(SchemaContract.violations(schema)).isEmpty();
        }
    }

    @Test
    void the_list_of_platform_tables_names_no_table_that_is_gone() throws Exception {
        try (var connection = Unguarded.connect(database)) {
            assertThat(Schema.read(connection).tables().keySet()).containsAll(Schema.PLATFORM);
        }
    }

    @Test
    void every_gap_in_a_wall_is_seen() throws Exception {
        var gaps = TestMySql.shared().newDatabase();
        try (var connection = gaps.connect();
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "create table tenant (id bigint primary key)",
                    "create table unit (id bigint primary key, tenant_id bigint not null, unique (id, tenant_id),"
                            + " foreign key (tenant_id) references tenant (id))",
                    "create table account (id bigint primary key, unit_id bigint,"
                            + " constraint out_of_platform foreign key (unit_id) references unit (id))",
                    "create table no_tenant (id bigint primary key)",
                    "create table null_tenant (id bigint primary key, tenant_id bigint, unique (id, tenant_id),"
                            + " foreign key (tenant_id) references tenant (id))",
                    "create table no_target (id bigint primary key, tenant_id bigint not null,"
                            + " foreign key (tenant_id) references tenant (id))",
                    "create table shared_name (tenant_id bigint not null, name varchar(9), primary key (tenant_id, name),"
                            + " unique key by_name (name), foreign key (tenant_id) references tenant (id))",
                    "create table single_key (tenant_id bigint not null, unit_id bigint, primary key (tenant_id, unit_id),"
                            + " constraint alone foreign key (unit_id) references unit (id),"
                            + " foreign key (tenant_id) references tenant (id))",
                    "create table adrift (tenant_id bigint not null, n int, primary key (tenant_id, n))")) {
                statement.execute(sql);
            }
            assertThat(SchemaContract.violations(Schema.read(connection)))
                    .containsExactlyInAnyOrder(
                            "account: out_of_platform leads from the platform into a tenant's table",
                            "no_tenant: has no tenant_id and is not on the platform's list",
                            "null_tenant: tenant_id must be bigint not null",
                            "no_target: needs a unique key (id, tenant_id) for others to point at",
                            "shared_name: unique key by_name must begin with tenant_id, or tenants block each other",
                            "single_key: alone must be (x_id, tenant_id) references unit (id, tenant_id)",
                            "adrift: is not anchored: no foreign key ties its tenant_id to an existing tenant");
        } finally {
            gaps.drop();
        }
    }
}
