package dev.leaven.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.leaven.host.PluginUnavailable.Reason;
import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.plugin.channel.Delivery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What one plugin, and one organisation with it, may take from all others. */
class PluginSharesTest {

    private static final int ALL = HostLimits.USUAL.concurrent();

    /** Calculates, or waits, as the subject says, until the test lets it go. */
    private static final ChannelSource ON_DEMAND = ChannelSource.good()
            .deliver("""
            switch (message.subject()) {
                case "calculate" -> { while (!Boolean.getBoolean("leaven.test.let-go")) { Thread.onSpinWait(); } }
                case "calculate a little" -> {
                    var times = java.lang.management.ManagementFactory.getThreadMXBean();
                    while (times.getCurrentThreadCpuTime() < 100_000_000) { Thread.onSpinWait(); }
                }
                case "wait" -> { %s }
                case "fail" -> throw new IllegalStateException("on purpose");
                case "breed" -> {
                    var of = new String[1];
                    var thread = new Thread(() -> of[0] = policy());
                    thread.start();
                    try { thread.join(); } catch (InterruptedException e) { }
                    return new Delivery.Delivered(of[0] + policy());
                }
                case "carry" -> {
                    var before = carrier() + policy();
                    new Thread(() -> { }); // steps back
                    return new Delivery.Delivered(before + carrier() + policy());
                }
                default -> { }
            }
            return new Delivery.Delivered(policy());
            """.formatted(MisbehavingPlugins.STUBBORN))
            .members("""
            static String carrier() {
                var of = new String[1];
                var thread = Thread.ofVirtual().start(() -> of[0] = policy());
                try { thread.join(); } catch (InterruptedException e) { }
                return of[0];
            }
            static String policy() {
                try {
                    var stat = java.nio.file.Files.readString(java.nio.file.Path.of("/proc/thread-self/stat"));
                    return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[38];
                } catch (IOException e) {
                    return "?";
                }
            }
            """);

    private static final String NORMAL = "0";
    private static final String IDLE = "5";

    @TempDir
    Path folder;

    private final ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor();
    private TestHost tested;
    private GuardedChannel channel;

    @BeforeEach
    void start() {
        tested = new TestHost(folder, UnaryOperator.identity());
        channel = tested.start(PluginJar.channel("channel-test", ON_DEMAND));
    }

    @AfterEach
    void close() {
        System.setProperty("leaven.test.let-go", "true");
        callers.close();
        tested.close();
        System.clearProperty("leaven.test.let-go");
    }

    @Test
    void one_that_calculates_has_one_call_and_harms_no_other() {
        var good = tested.start(PluginJar.channel("channel-good"));
        begin("org-1", "calculate");
        TestHost.await(() -> tested.health().heldBack());

        assertThat(failure("org-2", "").reason()).isEqualTo(Reason.BUSY);
        assertThat(good.deliver(Calls.tenant(), Calls.message("key-1"))).isInstanceOf(Delivery.class);
    }

    @Test
    void it_earns_calls_at_once_with_good_answers() {
        earnAll();
        for (var call = 0; call < ALL; call++) {
            begin("org-" + call % 2, "wait");
        }
        TestHost.await(() -> tested.health().calls() == 1 + 2 * ALL);

        assertThat(failure("org-3", "").reason()).isEqualTo(Reason.BUSY);
        assertThat(tested.health().heldBack()).isFalse();
    }

    @Test
    void what_it_earned_is_lost_once_a_call_calculates_for_long() {
        earnAll();
        begin("org-1", "calculate");
        TestHost.await(() -> tested.health().heldBack());

        assertThat(failure("org-2", "").reason()).isEqualTo(Reason.BUSY);

        System.setProperty("leaven.test.let-go", "true");
        TestHost.await(() -> {
            try {
                deliver("org-2", "");
                return !tested.health().heldBack();
            } catch (PluginUnavailable _) {
                return false;
            }
        });
    }

    @Test
    void an_organisation_takes_no_more_than_half() {
        earnAll();
        for (var call = 0; call < ALL; call++) {
            callers.submit(() -> deliver("org-1", "wait"));
        }
        TestHost.await(() -> tested.health().calls() == 1 + ALL + ALL / 2);

        assertThat(failure("org-1", "").reason()).isEqualTo(Reason.BUSY);
        assertThat(deliver("org-2", "")).isInstanceOf(Delivery.Delivered.class);
    }

    @Test
    void it_rests_for_the_organisation_whose_calls_fail_and_for_all_where_those_of_several_do() {
        for (var call = 0; call < 5; call++) {
            assertThat(failure("org-1", "fail").reason()).isEqualTo(Reason.FAILED);
        }
        assertThat(failure("org-1", "").reason()).isEqualTo(Reason.RESTING);
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.DEGRADED);
        assertThat(deliver("org-2", "")).isInstanceOf(Delivery.Delivered.class);

        for (var call = 0; call < 3; call++) {
            failure("org-2", "fail");
            failure("org-3", "fail");
        }
        assertThat(failure("org-4", "").reason()).isEqualTo(Reason.RESTING);

        tested.clock.advance(Duration.ofSeconds(31));
        assertThat(deliver("org-4", "")).isInstanceOf(Delivery.Delivered.class);
        assertThat(deliver("org-1", "")).isInstanceOf(Delivery.Delivered.class);
        assertThat(tested.health().state()).isEqualTo(PluginHealth.State.STARTED);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_call_that_calculates_steps_back_and_so_does_the_next_until_one_is_good() throws Exception {
        warmUp();
        var call = callers.submit(() -> deliver("org-1", "calculate"));
        TestHost.await(() -> tested.health().heldBack());
        System.setProperty("leaven.test.let-go", "true");

        assertThat(call.get()).isEqualTo(new Delivery.Delivered(IDLE));
        assertThat(deliver("org-1", "")).isEqualTo(new Delivery.Delivered(IDLE));
        assertThat(deliver("org-1", "")).isEqualTo(new Delivery.Delivered(NORMAL));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void calls_that_calculate_together_step_back_before_any_of_them_has_calculated_for_long() throws Exception {
        warmUp();
        earnAll();
        var answers = callers.invokeAll(IntStream.range(0, ALL)
                .mapToObj(call -> (Callable<Delivery>) () -> deliver("org-" + call % 2, "calculate a little"))
                .toList());

        assertThat(answers).extracting(Future::get).contains(new Delivery.Delivered(IDLE));
        assertThat(tested.health().heldBack()).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_call_that_starts_threads_steps_back_before_they_run() {
        warmUp();
        assertThat(deliver("org-1", "breed")).isEqualTo(new Delivery.Delivered(IDLE + IDLE));
        assertThat(deliver("org-1", "")).isEqualTo(new Delivery.Delivered(NORMAL));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_carries_its_virtual_threads_does_not_step_back_nor_does_a_call_that_starts_some() {
        warmUp();
        assertThat(deliver("org-1", "carry")).isEqualTo(new Delivery.Delivered(NORMAL + NORMAL + NORMAL + IDLE));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void what_the_core_does_for_it_is_not_held_back_with_it() throws Exception {
        var submitting = new FutureTask<>(() -> {
            IdlePolicy.impose(IdlePolicy.currentThread());
            return IntStream.range(0, 100)
                    .mapToObj(_ -> CoreWork.submit(() -> policy()))
                    .toList();
        });
        Thread.ofPlatform().start(submitting);

        var policies = new ArrayList<String>();
        for (Future<String> done : submitting.get()) {
            policies.add(done.get());
        }
        assertThat(policies).hasSize(100).containsOnly(NORMAL);
    }

    private static String policy() throws Exception {
        var stat = Files.readString(Path.of("/proc/thread-self/stat"));
        return stat.substring(stat.lastIndexOf(')') + 2).split(" ")[38];
    }

    /** Classes are loaded in the first call, which may take so long that the next one is held back for it. */
    private void warmUp() {
        TestHost.await(() -> deliver("org-1", "").equals(new Delivery.Delivered(NORMAL)));
    }

    private void earnAll() {
        for (var call = 0; call < ALL; call++) {
            deliver("org-1", "");
        }
    }

    /** Returns when the plugin has been called. */
    private void begin(String organisation, String what) {
        var before = tested.health().calls();
        callers.submit(() -> deliver(organisation, what));
        TestHost.await(() -> tested.health().calls() > before);
    }

    private Delivery deliver(String organisation, String what) {
        return channel.deliver(Calls.tenant(organisation), Calls.message("key-1", what));
    }

    private PluginUnavailable failure(String organisation, String what) {
        return catchThrowableOfType(PluginUnavailable.class, () -> deliver(organisation, what));
    }
}
