package dev.leaven.portal.audit;

import dev.leaven.portal.audit.internal.AuditTenantSql;
import dev.leaven.portal.tenancy.TenantPrincipal;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where modules record what was done, in the transaction that does it: what was rolled back was never done. Nothing that is
 * recorded can be changed or removed. No service: who may do it was decided where it was done.
 *
 * <p>What learners do is never recorded, and no answer of anybody.
 */
@Component
public class AuditTrail {

    private final AuditTenantSql sql;
    private final Clock clock;

    AuditTrail(AuditTenantSql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** As {@link #record(String, AuditSubject, String, String)}, where there is no value to tell. */
    public void record(String action, AuditSubject subject) {
        record(action, subject, null, null);
    }

    /**
     * Records what the signed-in person did in the current organisation; nobody signed in stands for the portal itself.
     *
     * @param action what was done: the last part of a translation key {@code audit.action.…}, at most 60 characters
     * @param before what it was, null where there was nothing; longer ones are cut at 1,000 characters, as {@code after}
     * @throws IllegalStateException outside a transaction
     * @throws dev.leaven.portal.tenancy.TenantMismatch without an organisation
     */
    public void record(String action, AuditSubject subject, @Nullable String before, @Nullable String after) {
        recordBy(actor(), action, subject, before, after);
    }

    /**
     * As {@link #record(String, AuditSubject, String, String)}, for somebody who came by a personal link and is not signed in.
     *
     * @param by the name of that person; null stands for the portal itself
     */
    public void recordBy(
            @Nullable String by, String action, AuditSubject subject, @Nullable String before, @Nullable String after) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("What was done is recorded in the transaction that does it");
        }
        sql.add(clock.instant(), by, action, subject, before, after);
    }

    private static @Nullable String actor() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof TenantPrincipal principal
                ? principal.name()
                : null;
    }
}
