package dev.leaven.portal.delivery.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.leaven.portal.delivery.MessageId;
import dev.leaven.portal.delivery.MessageState;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts messages into the outbox, within the transaction of whoever causes them: they go out if and only if it commits. */
@Component
public class Outbox {

    private final OutboxTenantSql sql;
    private final SchedulerClient scheduler;
    private final Clock clock;

    Outbox(OutboxTenantSql sql, SchedulerClient scheduler, Clock clock) {
        this.sql = sql;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** @throws org.springframework.dao.DuplicateKeyException where one of these people was asked in this round already */
    public void add(List<OutboxMessage> messages) {
        sql.insert(messages);
        schedule(messages.stream()
                .filter(message -> message.state() == MessageState.WAITING)
                .map(OutboxMessage::id));
    }

    /** Hands messages that lie in the outbox to the workers. */
    public void schedule(Stream<MessageId> messages) {
        scheduler.scheduleBatch(messages.<TaskInstance<?>>map(Deliveries::task), clock.instant());
    }
}
