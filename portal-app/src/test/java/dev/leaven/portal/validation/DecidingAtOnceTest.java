package dev.leaven.portal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two do something about the same round at the same moment. */
@PortalTest
class DecidingAtOnceTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private Rounds rounds;

    private Organisation ours;
    private Planned plan;

    @BeforeEach
    void a_plan_that_lacks_two_decisions() {
        ours = organisations.make();
        plan = planning.planned(ours);
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        validating.decide(ours, plan.cycle(), "ld", Verdict.APPROVED, "");
    }

    @RepeatedTest(3)
    void a_last_approval_and_a_rejection_do_not_pass_each_other() {
        validating.decide(ours, plan.cycle(), "hr", Verdict.APPROVED, "");

        atOnce(
                () -> validating.decide(ours, plan.cycle(), "business", Verdict.APPROVED, ""),
                () -> validating.decide(ours, plan.cycle(), "hr", Verdict.REJECTED, "Not like this."));

        boolean inForce =
                SignedInAs.call(ours.lead(), () -> rounds.inForce(plan.cycle())).isPresent();
        assertThat(newest().standings().stream().anyMatch(Standing::blocks)).isEqualTo(!inForce);
    }

    @RepeatedTest(3)
    void the_last_two_approvals_bring_the_plan_into_force_once() {
        atOnce(
                () -> validating.decide(ours, plan.cycle(), "business", Verdict.APPROVED, ""),
                () -> validating.decide(ours, plan.cycle(), "hr", Verdict.APPROVED, ""));

        assertThat(SignedInAs.call(ours.lead(), () -> rounds.inForce(plan.cycle())))
                .isPresent();
        assertThat(newest().missing()).isEmpty();
    }

    @RepeatedTest(3)
    void a_round_that_is_ended_while_somebody_decides_has_the_decision_or_refuses_it() {
        RoundOverview round = newest();
        long refused = atOnce(
                () -> SignedInAs.run(ours.lead(), () -> rounds.end(round.id())),
                () -> validating.decide(ours, plan.cycle(), "hr", Verdict.APPROVED, ""));

        Standing hr = newest().standings().stream()
                .filter(one -> one.perspective().equals("hr"))
                .findFirst()
                .orElseThrow();
        assertThat(hr.decision().verdict()).isEqualTo(refused == 0 ? Verdict.APPROVED : Verdict.EXPIRED);
    }

    /** How many of them were refused. */
    private static long atOnce(Runnable... work) {
        var start = new CyclicBarrier(work.length);
        return Stream.of(work).map(one -> CompletableFuture.supplyAsync(() -> isRefused(start, one))).toList().stream()
                .filter(CompletableFuture::join)
                .count();
    }

    private static boolean isRefused(CyclicBarrier start, Runnable work) {
        try {
            start.await();
            work.run();
            return false;
        } catch (ValidationRefused refused) {
            return true;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private RoundOverview newest() {
        return validating.newest(ours, plan.cycle());
    }
}
