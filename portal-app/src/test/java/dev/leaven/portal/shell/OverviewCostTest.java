package dev.leaven.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Statements;
import dev.leaven.portal.testing.Validating;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The overview costs as many queries for a plan of ten actions as for one of two. */
class OverviewCostTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private Actions drafts;

    @Autowired
    private MyActions actions;

    @Autowired
    private EntityManagerFactory entities;

    @Autowired
    private MutableClock clock;

    @Test
    void queries_do_not_grow_with_the_plan() {
        Organisation small = carryingOut(1);
        Organisation large = carryingOut(9);
        clock.advance(Duration.ofDays(70));

        long few = cost(small);
        assertThat(told()).contains("2 actions are overdue", "1 owner asks for help");
        assertThat(cost(large)).isEqualTo(few);
        assertThat(told()).contains("10 actions are overdue", "9 owners ask for help");
    }

    /** A plan in force of one more action than this, whose owners ask for help with all but the first. */
    private Organisation carryingOut(int asking) {
        Organisation made = organisations.make();
        Planned plan = planning.planned(made);
        var others = SignedInAs.call(
                made.lead(),
                () -> IntStream.range(0, asking)
                        .mapToObj(i -> drafts.add(
                                plan.cycle(), null, planning.action("Action " + i, plan.obstacle(), plan.owner())))
                        .toList());
        validating.putInForce(made, plan.cycle());
        SignedInAs.run(
                made.assessor("ld"),
                () -> others.forEach(
                        one -> actions.say(plan.cycle(), one, 0, CheckIn.HELP_NEEDED, "I need the roster.")));
        return made;
    }

    private long cost(Organisation organisation) {
        Statistics statistics = entities.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        int plain = Statements.during(() -> open(organisation.lead(), "")).size();
        return plain + statistics.getPrepareStatementCount();
    }
}
