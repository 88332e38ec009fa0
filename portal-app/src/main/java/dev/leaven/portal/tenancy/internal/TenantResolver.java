package dev.leaven.portal.tenancy.internal;

import dev.leaven.portal.tenancy.TenantScope;
import java.util.Map;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.context.spi.CurrentTenantIdentifierResolver;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Tells Hibernate the tenant of a session at the moment it opens. */
@Component
class TenantResolver implements CurrentTenantIdentifierResolver<Long>, HibernatePropertiesCustomizer {

    @Override
    public Long resolveCurrentTenantIdentifier() {
        return TenantScope.currentOrNone().value();
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }

    /** Nobody is root: a root tenant would see every row. */
    @Override
    public boolean isRoot(Long tenantId) {
        return false;
    }

    @Override
    public void customize(Map<String, Object> hibernateProperties) {
        hibernateProperties.put(AvailableSettings.MULTI_TENANT_IDENTIFIER_RESOLVER, this);
    }
}
