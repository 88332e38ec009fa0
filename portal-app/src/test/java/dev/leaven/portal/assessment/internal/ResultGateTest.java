package dev.leaven.portal.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.leaven.portal.assessment.Score;
import dev.leaven.portal.assessment.Score.Band;
import dev.leaven.portal.assessment.internal.ResultSubject.Kind;
import dev.leaven.portal.assessment.internal.Suppression.Reason;
import dev.leaven.portal.tenancy.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ResultGateTest {

    private static final List<Integer> COUNTS = List.of(0, 2, 3, 4, 3);

    private final ResultGate gate = new ResultGate(new Thresholds(5, 10));

    @Test
    void a_hidden_row_stays_hidden_and_says_why() {
        assertThat(gate.pass(row("learner", Reason.TOO_FEW, 0, null))).isEqualTo(new Score.TooFew(5));
        assertThat(gate.pass(row("learner", Reason.PROTECTS_OTHERS, 0, null))).isEqualTo(new Score.ProtectsOthers());
    }

    /** Should a row ever lie in the table that must not. */
    @Test
    void the_threshold_is_checked_again_whatever_the_row_says() {
        assertThat(gate.pass(row("learner", null, 4, 3.5))).isEqualTo(new Score.TooFew(5));
        assertThat(gate.pass(row("learner", Reason.PROTECTS_OTHERS, 40, 3.5))).isEqualTo(new Score.ProtectsOthers());
        assertThat(gate.pass(row("learner", Reason.TOO_FEW, 40, 3.5))).isEqualTo(new Score.TooFew(5));
    }

    @Test
    void a_raised_threshold_holds() {
        var strict = new ResultGate(Thresholds.raisedTo(12));

        assertThat(strict.pass(row("learner", null, 11, 3.5))).isEqualTo(new Score.TooFew(12));
        assertThat(strict.pass(row("learner", null, 12, 3.5))).isInstanceOf(Score.Shown.class);
    }

    @Test
    void under_ten_answers_there_is_a_mean_and_nothing_more() {
        assertThat(gate.pass(row("learner", null, 9, 3.5)))
                .isEqualTo(new Score.Shown(3.5, Band.EXACT, 9, null, List.of(), null));
    }

    @Test
    void under_ten_answers_an_extreme_mean_is_only_a_bound() {
        assertThat(gate.pass(row("learner", null, 5, 1.0)))
                .isEqualTo(new Score.Shown(1.5, Band.OR_LOWER, 5, null, List.of(), null));
        assertThat(gate.pass(row("learner", null, 9, 1.5)))
                .isEqualTo(new Score.Shown(1.5, Band.OR_LOWER, 9, null, List.of(), null));
        assertThat(gate.pass(row("learner", null, 9, 4.5)))
                .isEqualTo(new Score.Shown(4.5, Band.OR_HIGHER, 9, null, List.of(), null));
        assertThat(gate.pass(row("learner", null, 9, 5.0)))
                .isEqualTo(new Score.Shown(4.5, Band.OR_HIGHER, 9, null, List.of(), null));
    }

    @Test
    void from_ten_answers_everything_is_given() {
        assertThat(gate.pass(row("learner", null, 12, 1.0)))
                .isEqualTo(new Score.Shown(1.0, Band.EXACT, 12, 0.9, COUNTS, 2));
    }

    @Test
    void only_a_question_has_a_distribution() {
        var ingredient = new ResultRow(
                "learner",
                new UnitId(1),
                new ResultSubject(Kind.INGREDIENT, "time"),
                null,
                12,
                3.5,
                0.9,
                COUNTS,
                2,
                0,
                null);

        assertThat(gate.pass(ingredient)).isEqualTo(new Score.Shown(3.5, Band.EXACT, 12, 0.9, List.of(), null));
    }

    @Test
    void a_withheld_distribution_does_not_read_as_a_row_of_zeros() {
        var withheld = new ResultRow(
                "learner",
                new UnitId(1),
                new ResultSubject(Kind.QUESTION, "t1"),
                null,
                23,
                3.5,
                null,
                ResultRow.NO_COUNTS,
                0,
                0,
                null);

        assertThat(gate.pass(withheld)).isEqualTo(new Score.Shown(3.5, Band.EXACT, 23, null, List.of(), null));
    }

    @Test
    void experts_answer_by_name_and_need_no_threshold() {
        assertThat(gate.pass(row("ld", null, 1, 5.0))).isEqualTo(new Score.Shown(5.0, Band.EXACT, 1, 0.9, COUNTS, 2));
        assertThat(gate.pass(row("ld", null, 0, null))).isEqualTo(new Score.NoAnswer());
    }

    @Test
    void thresholds_can_be_raised_but_never_lowered() {
        assertThat(Thresholds.raisedTo(7)).isEqualTo(new Thresholds(7, 10));
        assertThat(Thresholds.raisedTo(15)).isEqualTo(new Thresholds(15, 15));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(4, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Thresholds(5, 9));
    }

    private static ResultRow row(String perspective, @Nullable Reason hidden, int n, @Nullable Double mean) {
        return new ResultRow(
                perspective,
                new UnitId(1),
                new ResultSubject(Kind.QUESTION, "t1"),
                hidden,
                n,
                mean,
                0.9,
                COUNTS,
                2,
                0,
                null);
    }
}
