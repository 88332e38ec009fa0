package dev.leaven.portal.validation.internal;

import static dev.leaven.portal.testing.Validating.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.PlanDraft;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.PlanEditConflict;
import dev.leaven.portal.actionplan.app.PlanRefused;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.Comment;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.SigningPerspectives;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.Stance;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Whatever people do in whatever order: no plan is in force without its quorum, no decision counts for another version, and no
 * edit is lost. Seeded, so a failure comes back; about 35 ms a step on MySQL.
 */
@PortalTest
class PlanModelTest {

    private static final long SEED = 20261128;
    /** After so many a new plan is begun: what one has behind it makes each step slower. */
    private static final int STEPS_OF_A_PLAN = 500;

    private static final List<String> PERSPECTIVES = List.copyOf(SigningPerspectives.ALL);
    private static final List<Verdict> VERDICTS = List.of(
            Verdict.APPROVED,
            Verdict.APPROVED,
            Verdict.APPROVED,
            Verdict.APPROVED,
            Verdict.APPROVED,
            Verdict.APPROVED,
            Verdict.APPROVED_WITH_REMARKS,
            Verdict.CHANGES_REQUESTED,
            Verdict.REJECTED,
            Verdict.ABSTAINED);

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private Rounds rounds;

    @Autowired
    private Stakeholders stakeholders;

    @Autowired
    private Actions actions;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanVersionTenantSql versions;

    @Autowired
    private DecisionTenantSql decisions;

    @Autowired
    private RoundRepository roundRows;

    @Autowired
    private StakeholderRepository stakeholderRows;

    @Autowired
    private Commenting commenting;

    @Autowired
    private MutableClock clock;

    private final Random random = new Random(SEED);
    private int done;
    private int cameIntoForce;
    private Organisation ours;
    private Planned plan;
    private PlanInvariants invariants;

    @Test
    void no_plan_is_in_force_without_its_quorum_and_no_decision_is_about_another_version() {
        int steps = steps();
        for (int from = 0; from < steps; from += STEPS_OF_A_PLAN) {
            begin();
            for (int step = from; step < Math.min(from + STEPS_OF_A_PLAN, steps); step++) {
                try {
                    act();
                    done++;
                } catch (ValidationRefused | PlanRefused refused) {
                    // As it should be; that nothing came of it is what is looked at now.
                }
                invariants.check("step " + step);
            }
            cameIntoForce += invariants.cameIntoForce();
        }
        assertThat(cameIntoForce).as("the walk gets somewhere").isGreaterThan(steps / 100);
        assertThat(done).as("and is not refused all the time").isGreaterThan(steps / 3);
    }

    int steps() {
        return 1_000;
    }

    private void begin() {
        ours = organisations.make();
        plan = planning.planned(ours);
        invariants = new PlanInvariants(ours, plan.cycle(), rounds, versions, decisions);
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
    }

    private void act() {
        switch (random.nextInt(36)) {
            case 0 -> edit(true);
            case 1 -> edit(false);
            case 2 -> editWhatSomebodyElseEdited();
            case 3, 4, 5, 6 -> validating.begin(ours, plan.cycle(), RoundKind.FINAL);
            case 7 -> leave(Verdict.REVOKED);
            case 8 -> leave(Verdict.DELEGATED);
            case 9 -> override();
            case 10 -> end();
            case 11 -> leaveOrComeBack();
            case 12 -> expire();
            case 13 -> consult();
            default -> decide();
        }
    }

    /** Most of the time it is the right person. */
    private void decide() {
        String perspective = perspective();
        PortalUser by = random.nextInt(5) == 0 ? somebody() : ours.assessor(perspective);
        validating.decideAs(ours, plan.cycle(), perspective, by, one(VERDICTS), "So it is.");
    }

    /** A change of hours is material, one of the title is not. */
    private void edit(boolean material) {
        edit(draft().actions().getFirst(), material);
    }

    private void editWhatSomebodyElseEdited() {
        PlannedAction seen = draft().actions().getFirst();
        edit(seen, true);
        PlannedAction theirs = draft().actions().getFirst();
        if (theirs.revision() != seen.revision()) {
            assertThatThrownBy(() -> edit(seen, false)).isInstanceOf(PlanEditConflict.class);
            assertThat(draft().actions().getFirst()).isEqualTo(theirs);
        }
    }

    private void edit(PlannedAction action, boolean material) {
        ActionDetails now = action.details();
        var changed = new ActionDetails(
                material ? now.title() : "Title " + random.nextInt(1_000),
                now.description(),
                now.links(),
                now.people(),
                now.schedule(),
                material ? new Effort(random.nextInt(5) * 10, 500) : now.effort(),
                now.success());
        SignedInAs.run(ours.lead(), () -> actions.change(plan.cycle(), plan.action(), action.revision(), changed));
    }

    private void leave(Verdict verdict) {
        newest().ifPresent(round -> {
            var who = validating.stakeholder(ours, plan.cycle(), perspective());
            PersonId by = person(somebody());
            validating.run(
                    ours,
                    deciding ->
                            deciding.leave(round.id(), who, by, round.version().hash(), verdict, ""));
        });
    }

    private void override() {
        newest().ifPresent(round -> {
            var who = validating.stakeholder(ours, plan.cycle(), perspective());
            PersonId sponsor = person(ours.assessor("business"));
            validating.run(
                    ours,
                    deciding -> deciding.override(
                            round.id(), who, sponsor, round.version().hash(), "All the same."));
        });
    }

    /** As far as that: while a final round is open, none begins. */
    private void consult() {
        validating.begin(ours, plan.cycle(), RoundKind.CONSULTATION);
        comment();
        end();
        comment();
    }

    /** Only while a consultation is open: it is refused otherwise. */
    private void comment() {
        newest().ifPresent(round -> {
            var who = validating.stakeholder(ours, plan.cycle(), perspective());
            validating.run(ours, _ -> {
                var stakeholder = stakeholderRows
                        .findByIdAndCycleId(who.value(), plan.cycle().value())
                        .orElseThrow();
                commenting.say(
                        roundRows.lock(round.id().value()).orElseThrow(),
                        stakeholder,
                        stakeholder.person(),
                        round.version().hash(),
                        List.of(new Comment(Comment.WHOLE, Stance.REMARK, "Remark " + random.nextInt(100))));
            });
            assertThat(round.version().kind()).isEqualTo(RoundKind.CONSULTATION);
            assertThat(round.state()).isEqualTo(RoundState.OPEN);
        });
    }

    /** Time passes; who has said nothing by then has not approved. */
    private void expire() {
        clock.advance(Duration.ofDays(15));
        validating.tick(ours);
        assertThat(newest())
                .isNotEmpty()
                .hasValueSatisfying(round -> assertThat(round.state()).isEqualTo(RoundState.ENDED));
    }

    private void end() {
        newest().ifPresent(round -> SignedInAs.run(ours.lead(), () -> rounds.end(round.id())));
    }

    /** HR has a deputy. */
    private void leaveOrComeBack() {
        var hr = validating.stakeholder(ours, plan.cycle(), "hr");
        if (random.nextBoolean()) {
            SignedInAs.run(ours.lead(), () -> stakeholders.leave(plan.cycle(), hr));
        } else {
            validating.name(ours, plan.cycle(), "hr", person(ours.assessor("business")));
        }
    }

    private Optional<RoundOverview> newest() {
        return SignedInAs.call(ours.lead(), () -> rounds.newest(plan.cycle()));
    }

    private PlanDraft draft() {
        return SignedInAs.call(ours.lead(), () -> plans.draft(plan.cycle()));
    }

    private String perspective() {
        return one(PERSPECTIVES);
    }

    private PortalUser somebody() {
        return ours.assessor(perspective());
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
