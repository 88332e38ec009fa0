package dev.leaven.portal.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.portal.validation.app.ContentHash;
import dev.leaven.portal.validation.app.PlanChange;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** For any plan, from a seed that the message names. Each is compared with all plans that differ from it in one draw. */
class PlanContentPropertyTest {

    private static final int PLANS = 25;

    @Test
    void a_plan_comes_back_from_its_bytes_and_does_not_differ_from_itself() {
        for (int seed = 0; seed < PLANS * 20; seed++) {
            var plan = new RandomPlan(seed, RandomPlan.NONE).content();
            var bytes = PlanContentJson.toBytes(plan);
            var back = PlanContentJson.fromBytes(bytes);
            assertThat(back).as("seed %d", seed).isEqualTo(plan);
            assertThat(PlanContentJson.toBytes(back)).as("seed %d", seed).isEqualTo(bytes);
            assertThat(PlanDifferences.between(plan, back).isEmpty())
                    .as("seed %d", seed)
                    .isTrue();
        }
    }

    @Test
    void two_plans_differ_if_and_only_if_their_bytes_do_and_then_in_a_field_that_is_shown() {
        int different = 0;
        for (int seed = 0; seed < PLANS; seed++) {
            var source = new RandomPlan(seed, RandomPlan.NONE);
            var plan = source.content();
            var bytes = PlanContentJson.toBytes(plan);
            for (int draw = 0; draw < source.draws(); draw++) {
                var other = new RandomPlan(seed, draw).content();
                var otherBytes = PlanContentJson.toBytes(other);
                var difference = PlanDifferences.between(plan, other);
                boolean same = plan.equals(other);
                assertThat(Arrays.equals(bytes, otherBytes))
                        .as("bytes, seed %d, draw %d", seed, draw)
                        .isEqualTo(same);
                assertThat(ContentHash.of(bytes).equals(ContentHash.of(otherBytes)))
                        .as("hash, seed %d, draw %d", seed, draw)
                        .isEqualTo(same);
                assertThat(difference.isEmpty())
                        .as("difference, seed %d, draw %d: %s", seed, draw, difference)
                        .isEqualTo(same);
                assertThat(difference.changes())
                        .as("fields, seed %d, draw %d", seed, draw)
                        .allMatch(change -> change.kind() != PlanChange.Kind.CHANGED
                                || !change.fields().isEmpty());
                different += same ? 0 : 1;
            }
        }
        assertThat(different).isGreaterThan(PLANS * 20);
    }

    @Test
    void there_and_back_the_same_perspectives_are_concerned() {
        for (int seed = 0; seed < PLANS * 20; seed++) {
            var one = new RandomPlan(seed, RandomPlan.NONE).content();
            var two = new RandomPlan(seed + 1, RandomPlan.NONE).content();
            assertThat(PlanDifferences.between(one, two).affectedPerspectives())
                    .as("seed %d", seed)
                    .isEqualTo(PlanDifferences.between(two, one).affectedPerspectives());
        }
    }
}
