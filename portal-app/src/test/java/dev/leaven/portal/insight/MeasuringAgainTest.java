package dev.leaven.portal.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.NoSuchCycle;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.StepOverview.State;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.insight.app.Change;
import dev.leaven.portal.insight.app.Change.Reason;
import dev.leaven.portal.insight.app.Change.Way;
import dev.leaven.portal.insight.app.MeasuredAgain;
import dev.leaven.portal.insight.app.MeasurementChoice;
import dev.leaven.portal.insight.app.MeasuringAgain;
import dev.leaven.portal.insight.app.ThenAndNow;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation measures, carries out a plan, and measures again. */
@PortalTest
class MeasuringAgainTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private MeasuringAgain measuring;

    @Autowired
    private Cycles cycles;

    @Test
    void a_second_measurement_stands_beside_the_first_and_actions_beside_what_moved() {
        Organisation ours = organisations.make();
        var plan = planning.planned(ours);
        validating.putInForce(ours, plan.cycle());
        assertThat(read(ours, plan.cycle()).comparison()).isEmpty();
        assertThat(step(ours, plan.cycle())).isEqualTo(State.WAITING);

        measure(ours, 4, 4, 12);

        MeasuredAgain read = read(ours, plan.cycle());
        ThenAndNow shown = read.comparison().orElseThrow();
        assertThat(shown.then().answers()).isEqualTo(12);
        assertThat(shown.now().invited()).isEqualTo(16);
        assertThat(shown.sameUnits()).isTrue();
        assertThat(shown.index().orElseThrow().change()).isEqualTo(new Change.Direction(Way.UP, Reason.FEW_ANSWERS));
        assertThat(shown.clusters()).hasSize(4);
        assertThat(shown.ingredient(Planning.INGREDIENT).orElseThrow().change())
                .isEqualTo(new Change.Direction(Way.UP, Reason.FEW_ANSWERS));
        assertThat(read.actions()).singleElement().satisfies(action -> {
            assertThat(action.state()).isEqualTo(ActionState.AGREED);
            assertThat(action.ingredients()).containsExactly(Planning.INGREDIENT);
        });
        assertThat(step(ours, plan.cycle())).isEqualTo(State.COMPLETE);
    }

    @Test
    void from_thirty_answers_on_there_is_an_interval_also_of_a_cluster() {
        Organisation ours = organisations.make(40);
        measure(ours, 3, 4, 36);
        CycleId cycle = SignedInAs.call(ours.lead(), () -> cycles.current().orElseThrow());
        measure(ours, 4, 5, 36);

        ThenAndNow shown = read(ours, cycle).comparison().orElseThrow();

        // Half say 3, half 4: the mean is 3.5 and s = √(36 × 0.25 / 35) = 0.507093, e = s / 6 = 0.0845154. The same a
        // step higher.
        // Reach 1.959964 × √2 × 0.0845154 = 0.234261.
        var index = (Change.Interval) shown.index().orElseThrow().change();
        assertThat(index.difference()).isCloseTo(1.0, within(1e-9));
        assertThat(index.low()).isCloseTo(0.765739, within(1e-5));
        assertThat(shown.clusters().getFirst().whole().change()).isInstanceOf(Change.Interval.class);
        assertThat(shown.ingredient(Planning.INGREDIENT).orElseThrow().change()).isInstanceOf(Change.Interval.class);
    }

    @Test
    void what_too_few_answered_stays_hidden_and_other_organisations_see_nothing() {
        Organisation ours = organisations.make();
        Organisation theirs = organisations.make();
        CycleId cycle = planning.measured(ours);
        CampaignId second = measure(ours, 4, 4, 3);

        ThenAndNow shown = read(ours, cycle).comparison().orElseThrow();
        assertThat(shown.now().answers()).isZero();
        assertThat(shown.index().orElseThrow().change()).isEqualTo(new Change.Unknown(Reason.HIDDEN));

        assertThatExceptionOfType(NoSuchCycle.class).isThrownBy(() -> read(theirs, cycle));
        CycleId own = planning.measured(theirs);
        var stranger = new MeasurementChoice(second, second, "ld");
        assertThat(SignedInAs.call(theirs.lead(), () -> measuring.read(own, stranger))
                        .comparison())
                .isEmpty();
    }

    /** Half of so many learners say the one, half the other, to everything. */
    private CampaignId measure(Organisation organisation, int one, int other, int learners) {
        CampaignId campaign = assessments.launched(organisation);
        List<String> tokens = assessments.tokens(organisation, campaign).values().stream()
                .limit(learners)
                .toList();
        for (int i = 0; i < tokens.size(); i++) {
            assessments.answer(tokens.get(i), assessments.all(i % 2 == 0 ? one : other));
        }
        assessments.publish(organisation, campaign);
        return campaign;
    }

    private MeasuredAgain read(Organisation organisation, CycleId cycle) {
        return SignedInAs.call(organisation.lead(), () -> measuring.read(cycle, MeasurementChoice.USUAL));
    }

    private State step(Organisation organisation, CycleId cycle) {
        return SignedInAs.call(organisation.lead(), () -> cycles.step(cycle, CycleStep.MEASURE_AGAIN))
                .state();
    }
}
