package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CarriersTest {

    private static final int WANTED = Runtime.getRuntime().availableProcessors();

    @Test
    void there_are_as_many_as_the_machine_wants_before_anybody_needs_them() {
        TestHost.await(() -> {
            Carriers.keep();
            return carriers() >= WANTED;
        });

        assertThat(carriers()).isGreaterThanOrEqualTo(WANTED);
    }

    private static long carriers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getClass().getName().equals("jdk.internal.misc.CarrierThread"))
                .count();
    }
}
