package dev.leaven.portal.identity;

import dev.leaven.portal.tenancy.TenantId;

/**
 * What a personal link proves once its signature was checked.
 *
 * @param tenant the organisation the link belongs to
 * @param invitation key of the invitation within that organisation
 */
public record PersonalLink(TenantId tenant, long invitation) {}
