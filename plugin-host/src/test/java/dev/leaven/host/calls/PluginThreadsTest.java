package dev.leaven.host.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class PluginThreadsTest {

    private static final int OFTEN = 2_000;

    private final PluginThreads tested =
            new PluginThreads("threads-test", getClass().getClassLoader());

    @Test
    void the_thread_of_a_call_that_has_ended_is_no_stray_while_the_system_still_has_it() {
        for (var time = 0; time < OFTEN; time++) {
            tested.start("nothing", () -> {});
            while (tested.isCalled()) {
                Thread.onSpinWait();
            }
            assertThat(tested.strays()).isZero();
        }
    }

    @Test
    void what_a_call_started_is_a_stray_once_the_call_has_ended() {
        var letGo = new CountDownLatch(1);
        tested.start("starts another", () -> Thread.ofPlatform().daemon().start(() -> await(letGo)));
        while (tested.isCalled()) {
            Thread.onSpinWait();
        }

        assertThat(tested.strays()).isOne();

        letGo.countDown();
    }

    @Test
    void calls_that_are_about_to_end_are_awaited_so_that_what_they_started_is_known() {
        var begun = new CountDownLatch(1);
        tested.start("ends soon", () -> {
            begun.countDown();
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        });
        await(begun);

        tested.awaitCalls();

        assertThat(tested.isCalled()).isFalse();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
