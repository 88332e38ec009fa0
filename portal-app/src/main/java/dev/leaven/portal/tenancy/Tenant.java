package dev.leaven.portal.tenancy;

import java.time.LocalDate;

/** An organisation as others may see it. */
public record Tenant(TenantId id, String slug, String name, String defaultLanguage, LocalDate createdOn) {}
