package dev.leaven.portal.validation.internal;

import org.junit.jupiter.api.Timeout;

/** The long walk of {@link PlanModelTest}, for {@code ./test --benchmark}. */
@Timeout(1_800)
class PlanModelBenchmark extends PlanModelTest {

    @Override
    int steps() {
        return 10_000;
    }
}
