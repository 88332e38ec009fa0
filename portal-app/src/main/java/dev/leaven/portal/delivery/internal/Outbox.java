package dev.leaven.portal.delivery.internal;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts letters into the outbox, within the transaction of whoever causes them: they go out if and only if it commits. */
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

    /** @throws org.springframework.dao.DuplicateKeyException where one of them is in it already */
    public void add(List<OutboxLetter> letters) {
        sql.insert(letters);
        schedule(letters.stream()
                .filter(letter -> letter.state() == LetterState.WAITING)
                .map(OutboxLetter::id));
    }

    /** Hands letters that lie in the outbox to the workers. */
    public void schedule(Stream<LetterId> letters) {
        scheduler.scheduleBatch(letters.<TaskInstance<?>>map(CourierTask::task), clock.instant());
    }
}
