package dev.leaven.portal.tenancy;

import java.util.Optional;

/** What a signed-in principal tells about its tenant. Implemented by the principals of {@code identity}. */
public interface TenantPrincipal {

    /** The tenant this principal works in; empty for the operator of the whole portal. */
    Optional<TenantId> tenant();

    /** The name by which others know whoever it is. */
    String name();
}
