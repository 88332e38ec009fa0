package dev.leaven.portal.testing;

import com.github.kagkarlsson.scheduler.PollingStrategyConfig;
import com.github.kagkarlsson.scheduler.PollingStrategyConfig.Type;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import dev.leaven.portal.identity.SignedInAs;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Background work happens when a test says so, on as many nodes as it likes. */
@TestConfiguration(proxyBeanMethods = false)
public class Workers {

    /** The portal's own scheduler takes work in and never starts. */
    @Bean
    DbSchedulerStarter nobodyStarts() {
        return new DbSchedulerStarter() {
            @Override
            public void doStart() {}
        };
    }

    @Bean
    Nodes nodes(DataSource database, List<Task<?>> tasks, Clock clock) {
        return new Nodes(database, tasks, clock);
    }

    /** Makes nodes of the portal that share its database. */
    public static final class Nodes {

        private final DataSource database;
        private final List<Task<?>> tasks;
        private final Clock clock;

        Nodes(DataSource database, List<Task<?>> tasks, Clock clock) {
            this.database = database;
            this.tasks = tasks;
            this.clock = clock;
        }

        /** A node that works only while it is told to. */
        public ManualScheduler node() {
            var now = new SettableClock() {
                @Override
                public Instant now() {
                    return clock.instant();
                }
            };
            var builder = TestHelper.createManualScheduler(database, tasks)
                    .clock(now)
                    .pollingStrategy(new PollingStrategyConfig(Type.LOCK_AND_FETCH, 1, 100))
                    .alwaysPersistTimestampInUTC();
            builder.jdbcCustomization(new MySQL8JdbcCustomization(true));
            return builder.build();
        }

        /** Does what is due now, with nobody signed in. */
        public void work() {
            SignedInAs.nobody(() -> node().runAnyDueExecutions());
        }
    }
}
