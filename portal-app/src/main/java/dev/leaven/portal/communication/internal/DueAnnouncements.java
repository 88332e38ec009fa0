package dev.leaven.portal.communication.internal;

import dev.leaven.portal.communication.app.Announcement;
import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets approved messages go out on their day, and their briefings two days before. */
@Component
public class DueAnnouncements {

    private static final Logger LOG = LoggerFactory.getLogger(DueAnnouncements.class);

    private final CurrentTenant tenants;
    private final AnnouncementTenantSql sql;
    private final AnnouncementSending sending;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueAnnouncements(
            CurrentTenant tenants,
            AnnouncementTenantSql sql,
            AnnouncementSending sending,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.tenants = tenants;
        this.sql = sql;
        this.sending = sending;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /** One tenant's failure is logged and does not stop the others. */
    @Scheduled(initialDelayString = "PT45S", fixedDelayString = "PT1M")
    void tick() {
        for (TenantId tenant : tenants.allForRecurringWork()) {
            try {
                TenantScope.run(tenant, this::tickTenant);
            } catch (RuntimeException failure) {
                LOG.error("Sending messages of tenant {} failed", tenant, failure);
            }
        }
    }

    /** Looks at the current tenant. */
    public void tickTenant() {
        LocalDate today = LocalDate.now(clock);
        sql.due(today.plusDays(AnnouncementSending.BRIEFING_DAYS)).forEach(one -> send(one, today));
    }

    private void send(Announcement one, LocalDate today) {
        while (Boolean.TRUE.equals(transaction.execute(status -> sending.step(one, today)))) {
            LOG.debug("Handed over some letters of message {}", one.id());
        }
    }
}
