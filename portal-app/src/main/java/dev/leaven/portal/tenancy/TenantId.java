package dev.leaven.portal.tenancy;

import io.hypersistence.tsid.TSID;

/**
 * Names one tenant.
 *
 * @param value the row's key in {@code tenant}; positive for a real tenant
 */
public record TenantId(long value) {

    /** Stands for "no tenant": matches no row, and no row can be written with it. */
    public static final TenantId NONE = new TenantId(-1);

    /** A new id, in the order of its making. */
    public static TenantId next() {
        return new TenantId(TSID.fast().toLong());
    }

    @Override
    public String toString() {
        return TSID.from(value).toString();
    }
}
