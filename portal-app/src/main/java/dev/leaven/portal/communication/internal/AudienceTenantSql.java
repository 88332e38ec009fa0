package dev.leaven.portal.communication.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantScope;
import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was chosen for an audience level. */
@Component
class AudienceTenantSql {

    private final JdbcClient jdbc;

    AudienceTenantSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<PersonId> of(String level) {
        return new HashSet<>(
                jdbc.sql("select person_id from audience_member where tenant_id = :tenant and level = :level")
                        .param("tenant", TenantScope.required().value())
                        .param("level", level)
                        .query((row, index) -> new PersonId(row.getLong("person_id")))
                        .list());
    }

    void replace(String level, Set<PersonId> people) {
        jdbc.sql("delete from audience_member where tenant_id = :tenant and level = :level")
                .param("tenant", TenantScope.required().value())
                .param("level", level)
                .update();
        people.forEach(one -> jdbc.sql(
                        "insert into audience_member (tenant_id, level, person_id) values (:tenant, :level, :person)")
                .param("tenant", TenantScope.required().value())
                .param("level", level)
                .param("person", one.value())
                .update());
    }
}
