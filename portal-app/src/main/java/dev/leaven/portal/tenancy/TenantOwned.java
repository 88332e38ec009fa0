package dev.leaven.portal.tenancy;

import io.hypersistence.tsid.TSID;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Base of every entity that belongs to a tenant. Hibernate writes and filters {@code tenant_id} by itself; the
 * database repeats the wall with composite foreign keys.
 */
@MappedSuperclass
public abstract class TenantOwned {

    @Id
    private Long id = TSID.fast().toLong();

    // A partition key is part of the where clause of every update and delete: the guard wants to see the tenant there.
    @TenantId
    @PartitionKey
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private @Nullable Long tenantId;

    @Version
    private @Nullable Integer revision;

    protected TenantOwned() {}

    /** The surrogate key, assigned when the object is made. */
    public final long id() {
        return id;
    }

    /** How often the row was changed; 0 for a new one. */
    public final int revision() {
        return revision == null ? 0 : revision;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TenantOwned that && getClass() == that.getClass() && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
