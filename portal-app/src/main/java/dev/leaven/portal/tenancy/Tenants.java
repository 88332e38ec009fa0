package dev.leaven.portal.tenancy;

import dev.leaven.portal.tenancy.internal.TenantPlatformSql;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations on this portal, for its operator; and, for everyone signed in, their own. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Tenants {

    private final TenantPlatformSql sql;
    private final Clock clock;

    Tenants(TenantPlatformSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** All active organisations by name. */
    @Transactional(readOnly = true)
    public List<Tenant> active() {
        return sql.active();
    }

    /** Whether an organisation with this short name exists. */
    @Transactional(readOnly = true)
    public boolean exists(String slug) {
        return sql.findBySlug(slug).isPresent();
    }

    /**
     * Makes room for a new organisation.
     *
     * @param slug short name, unique on the portal, lower-case letters, digits and hyphens
     * @param defaultLanguage ISO 639-1 code
     */
    @Transactional
    public Tenant create(String slug, String name, String defaultLanguage) {
        var tenant = new Tenant(TenantId.next(), slug, name, defaultLanguage, LocalDate.now(clock));
        sql.insert(tenant);
        return tenant;
    }
}
