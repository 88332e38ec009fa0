package dev.leaven.portal.tenancy;

import dev.leaven.portal.tenancy.internal.TenantPlatformSql;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The organisation on whose behalf the caller works, and the list that recurring work walks. Not a service for views
 * of other tenants: it answers for {@link TenantScope} only.
 */
@Component
public class CurrentTenant {

    private final TenantPlatformSql sql;

    CurrentTenant(TenantPlatformSql sql) {
        this.sql = sql;
    }

    /** @throws TenantMismatch when no tenant is bound */
    public Tenant get() {
        TenantId id = TenantScope.required();
        return sql.find(id).orElseThrow(() -> new TenantMismatch("The bound tenant does not exist"));
    }

    /** For pages that everybody may read: the active organisation of this short name. */
    public Optional<TenantId> bySlug(String slug) {
        return sql.active().stream()
                .filter(one -> one.slug().equals(slug))
                .map(Tenant::id)
                .findFirst();
    }

    /** Ids of all active tenants, for recurring work that runs {@link TenantScope#run} on each. */
    public List<TenantId> allForRecurringWork() {
        return sql.active().stream().map(Tenant::id).toList();
    }
}
