package dev.leaven.portal.tenancy.internal;

import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.TenantId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The list of tenants, which itself belongs to none. */
@Component
public class TenantPlatformSql {

    private static final String SELECT = "select id, slug, name, default_language, created_on from tenant ";

    private final JdbcClient jdbc;

    TenantPlatformSql(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Tenant tenant) {
        jdbc.sql("insert into tenant (id, slug, name, default_language, state, created_on)"
                        + " values (:id, :slug, :name, :language, 'ACTIVE', :createdOn)")
                .param("id", tenant.id().value())
                .param("slug", tenant.slug())
                .param("name", tenant.name())
                .param("language", tenant.defaultLanguage())
                .param("createdOn", tenant.createdOn())
                .update();
    }

    public Optional<Tenant> find(TenantId id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.value())
                .query(TenantPlatformSql::read)
                .optional();
    }

    public Optional<Tenant> findBySlug(String slug) {
        return jdbc.sql(SELECT + "where slug = :slug")
                .param("slug", slug)
                .query(TenantPlatformSql::read)
                .optional();
    }

    public List<Tenant> active() {
        return jdbc.sql(SELECT + "where state = 'ACTIVE' order by name")
                .query(TenantPlatformSql::read)
                .list();
    }

    private static Tenant read(java.sql.ResultSet row, int index) throws java.sql.SQLException {
        return new Tenant(
                new TenantId(row.getLong("id")),
                row.getString("slug"),
                row.getString("name"),
                row.getString("default_language"),
                row.getObject("created_on", LocalDate.class));
    }
}
