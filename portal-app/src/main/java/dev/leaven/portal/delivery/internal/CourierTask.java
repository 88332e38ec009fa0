package dev.leaven.portal.delivery.internal;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.tenancy.TenantId;
import dev.leaven.portal.tenancy.TenantScope;
import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox's work as the scheduler knows it: one task a letter, each done by one node at a time. */
@Configuration(proxyBeanMethods = false)
class CourierTask {

    static final String TASK = "deliver-message";

    private static final Duration DATABASE_TROUBLE = Duration.ofSeconds(30);

    @Bean
    CustomTask<Void> deliverMessage(Courier courier) {
        return Tasks.custom(TASK, Void.class)
                .onFailure(new FailureHandler.ExponentialBackoffFailureHandler<>(DATABASE_TROUBLE))
                // The library's own handler asks the machine for the time.
                .onDeadExecution((dead, task) -> task.reschedule(dead, dead.getTimeDone()))
                .execute((task, context) -> {
                    var parts = task.getId().split("-");
                    var tenant = new TenantId(TSID.from(parts[0]).toLong());
                    var letter = LetterId.parse(parts[1]).orElseThrow();
                    return TenantScope.call(tenant, () -> courier.attempt(letter))
                            .<CompletionHandler<Void>>map(CourierTask::again)
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    /** Another name each time: a letter that is put back may overtake the end of its task. */
    static TaskInstance<Void> task(LetterId letter) {
        return new TaskInstance<>(
                TASK, TenantScope.required() + "-" + letter + "-" + TSID.fast().toLowerCase());
    }

    private static CompletionHandler<Void> again(Instant at) {
        return (complete, task) -> task.reschedule(complete, at);
    }

    @Bean
    com.github.kagkarlsson.scheduler.Clock schedulerClock(Clock clock) {
        return clock::instant;
    }

    /** H2 in its MySQL mode knows what MySQL knows, and would otherwise be taken for a database that can't lock. */
    @Bean
    DbSchedulerCustomizer likeMySql() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<JdbcCustomization> jdbcCustomization() {
                return Optional.of(new MySQL8JdbcCustomization(true));
            }
        };
    }
}
