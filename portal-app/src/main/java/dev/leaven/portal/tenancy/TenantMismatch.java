package dev.leaven.portal.tenancy;

/** Work was attempted for the wrong tenant, or for none. Always a programming error, never shown to a user as text. */
public final class TenantMismatch extends IllegalStateException {

    public TenantMismatch(String message) {
        super(message);
    }
}
