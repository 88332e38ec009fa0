package dev.leaven.portal.tenancy;

/** News about one tenant: past tense, ids only. Listeners use {@link TenantEventListener}. */
public interface TenantEvent {

    /** The tenant it happened in. */
    TenantId tenant();
}
