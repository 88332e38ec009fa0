package dev.leaven.portal.tenancy;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The tenant on whose behalf this thread works.
 *
 * <p>Looked up in this order: the scope bound by {@link #call}; else the tenant of the signed-in principal (which is
 * also right inside {@code UI.access} and push); else none, which resolves to {@link TenantId#NONE} and matches no row.
 *
 * <p>Easy to get wrong: Hibernate fixes a session's tenant when it opens, so a scope must be bound before the
 * transaction begins. {@link #call} refuses to change the tenant inside one.
 */
public final class TenantScope {

    private static final ScopedValue<TenantId> BOUND = ScopedValue.newInstance();

    private TenantScope() {}

    /**
     * The current tenant, if there is one.
     *
     * @throws TenantMismatch when the bound scope and the signed-in principal name different tenants
     */
    public static Optional<TenantId> current() {
        Optional<TenantId> principal = ofPrincipal();
        if (!BOUND.isBound()) {
            return principal;
        }
        TenantId bound = BOUND.get();
        if (principal.isPresent() && !principal.get().equals(bound)) {
            throw new TenantMismatch("The bound tenant is not the tenant of the signed-in principal");
        }
        return Optional.of(bound);
    }

    /** The current tenant or {@link TenantId#NONE}; never null. */
    public static TenantId currentOrNone() {
        return current().orElse(TenantId.NONE);
    }

    /**
     * The current tenant.
     *
     * @throws TenantMismatch when there is none
     */
    public static TenantId required() {
        return current().orElseThrow(() -> new TenantMismatch("This work needs a tenant, and none is bound"));
    }

    /**
     * Runs a piece of work for one tenant.
     *
     * @throws TenantMismatch when a principal of another tenant is signed in, or when a transaction that began without
     *     this tenant is running
     */
    public static <T> T call(TenantId tenant, Supplier<T> work) {
        boolean alreadyBound = current().filter(tenant::equals).isPresent();
        if (!alreadyBound && TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new TenantMismatch("The tenant cannot change inside a transaction");
        }
        return ScopedValue.where(BOUND, tenant).call(() -> {
            current();
            return work.get();
        });
    }

    /** As {@link #call}, for work without a result. */
    public static void run(TenantId tenant, Runnable work) {
        call(tenant, () -> {
            work.run();
            return true;
        });
    }

    private static Optional<TenantId> ofPrincipal() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof TenantPrincipal principal
                ? principal.tenant()
                : Optional.empty();
    }
}
