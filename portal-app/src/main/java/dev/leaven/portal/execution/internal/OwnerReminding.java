package dev.leaven.portal.execution.internal;

import dev.leaven.portal.delivery.DuplicateLetter;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes to whoever has something due, overdue or to judge: one letter a day at most, however many nodes there are. */
@Component
public class OwnerReminding {

    private static final Logger LOG = LoggerFactory.getLogger(OwnerReminding.class);

    private final CurrentTenant tenants;
    private final DueWork due;
    private final ReminderSending sending;
    private final Deadline deadline;

    OwnerReminding(CurrentTenant tenants, DueWork due, ReminderSending sending, Deadline deadline) {
        this.tenants = tenants;
        this.due = due;
        this.sending = sending;
        this.deadline = deadline;
    }

    /** One tenant's failure is logged and does not stop the others. */
    @Scheduled(initialDelayString = "PT50S", fixedDelayString = "PT15M")
    void tick() {
        if (!deadline.isDaytime()) {
            return;
        }
        for (TenantId tenant : tenants.allForRecurringWork()) {
            try {
                TenantScope.run(tenant, this::tickTenant);
            } catch (RuntimeException failure) {
                LOG.error("OwnerReminding owners of tenant {} failed", tenant, failure);
            }
        }
    }

    /** Looks at the current tenant. */
    public void tickTenant() {
        for (PersonId person : due.people()) {
            try {
                sending.remind(person);
            } catch (DuplicateLetter sent) {
                LOG.debug("Another node has reminded this person", sent);
            }
        }
    }
}
