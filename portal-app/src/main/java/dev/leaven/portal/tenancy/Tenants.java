package dev.leaven.portal.tenancy;

import dev.leaven.portal.tenancy.internal.TenantPlatformSql;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The organisations on this portal, for its operator; and, for everyone signed in, their own. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Tenants {

    /** Leaves room for a number behind it. */
    private static final int LONGEST_SLUG = 50;

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
        return add(TenantId.next(), slug, name, defaultLanguage);
    }

    /** The same with an id that was chosen before, and a short name that follows from the name. */
    @Transactional
    public Tenant create(TenantId id, String name, String defaultLanguage) {
        return add(id, freeSlug(name), name, defaultLanguage);
    }

    private Tenant add(TenantId id, String slug, String name, String defaultLanguage) {
        var tenant = new Tenant(id, slug, name, defaultLanguage, LocalDate.now(clock));
        sql.insert(tenant);
        return tenant;
    }

    private String freeSlug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var slug = plain.isEmpty() ? "organisation" : plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
        return Stream.iterate(1, count -> count + 1)
                .map(count -> count == 1 ? slug : slug + "-" + count)
                .filter(free -> !exists(free))
                .findFirst()
                .orElseThrow();
    }
}
