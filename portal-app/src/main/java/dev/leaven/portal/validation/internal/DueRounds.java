package dev.leaven.portal.validation.internal;

import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.validation.app.RoundState;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks deputies when time is nearly over, and ends rounds whose last day has passed. */
@Component
public class DueRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DueRounds.class);

    private final CurrentTenant tenants;
    private final RoundRepository rounds;
    private final Expiring expiring;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueRounds(
            CurrentTenant tenants,
            RoundRepository rounds,
            Expiring expiring,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tenants = tenants;
        this.rounds = rounds;
        this.expiring = expiring;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** One tenant's failure is logged and does not stop the others. */
    @Scheduled(initialDelayString = "PT40S", fixedDelayString = "PT1M")
    void tick() {
        for (TenantId tenant : tenants.allForRecurringWork()) {
            try {
                TenantScope.run(tenant, this::tickTenant);
            } catch (RuntimeException failure) {
                LOG.error("Ending rounds of tenant {} failed", tenant, failure);
            }
        }
    }

    /** Looks at the open rounds of the current tenant. */
    public void tickTenant() {
        LocalDate today = LocalDate.now(clock);
        rounds.findByState(RoundState.OPEN)
                .forEach(round -> transaction.executeWithoutResult(status -> rounds.lock(round.id())
                        .filter(one -> one.state() == RoundState.OPEN)
                        .ifPresent(one -> expiring.look(one, today))));
    }
}
