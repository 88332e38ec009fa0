package dev.leaven.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.RejectionReason;
import dev.leaven.portal.delivery.app.AddressRefused;
import dev.leaven.portal.delivery.app.LetterStatus;
import dev.leaven.portal.delivery.app.TestMessages;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.ChannelUnavailable;
import dev.leaven.portal.plugins.ChannelUnavailable.Reason;
import dev.leaven.portal.plugins.PluginUsage;
import dev.leaven.portal.plugins.PluginUse;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import dev.leaven.portal.testing.Workers;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A message goes out if and only if its cause is kept, once, and ends in a state that somebody can read. */
@PortalTest
class OutboxTest {

    private static final String ADDRESS = "somebody@elsewhere.example";

    @Autowired
    private Organisations organisations;

    @Autowired
    private TestMessages messages;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    @Autowired
    private List<PluginUsage> usages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations_with_a_channel_each() {
        ours = organisations.make();
        theirs = organisations.make();
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.enable(theirs, FakeChannels.MAIL, AddressKind.EMAIL);
    }

    @Test
    void a_message_is_brought_and_its_address_forgotten() {
        var id = send(ours);
        assertThat(status(id).state()).isEqualTo(LetterState.WAITING);

        nodes.work();

        assertThat(status(id).state()).isEqualTo(LetterState.DELIVERED);
        assertThat(channels.sent(ours)).singleElement().satisfies(message -> {
            assertThat(Objects.requireNonNull(message.recipient()).address()).isEqualTo(ADDRESS);
            assertThat(message.text()).contains(ours.tenant().name(), "The lead");
            assertThat(message.html()).startsWith("<p>");
            assertThat(message.idempotencyKey()).matches("[A-Za-z0-9_-]{1,60}");
        });
        assertThat(tables.rows(ours.id(), "message_delivery").toString()).doesNotContain(ADDRESS);
        assertThat(tasks(id)).isZero();
    }

    @Test
    void a_message_costs_one_look_at_its_channel() {
        send(ours);
        int before = channels.looks(ours);

        nodes.work();

        assertThat(channels.sent(ours)).hasSize(1);
        assertThat(channels.looks(ours) - before).isEqualTo(1);
    }

    @Test
    void nothing_goes_out_when_the_cause_is_rolled_back() {
        SignedInAs.run(
                ours.lead(),
                () -> transaction.executeWithoutResult(status -> {
                    messages.send(FakeChannels.MAIL, ADDRESS, Locale.ENGLISH);
                    status.setRollbackOnly();
                }));

        nodes.work();

        assertThat(channels.sent(ours)).isEmpty();
        assertThat(tables.rows(ours.id(), "message_delivery")).isEmpty();
    }

    @Test
    void one_organisations_message_is_nothing_to_another() {
        var id = send(ours);
        nodes.work();

        assertThat(channels.sent(theirs)).isEmpty();
        assertThat(SignedInAs.call(theirs.lead(), () -> messages.status(id))).isEmpty();
        assertThat(tables.rows(theirs.id(), "message_delivery")).isEmpty();
    }

    @Test
    void what_still_waits_is_told_to_its_own_organisation_before_the_channel_goes() {
        send(ours);
        assertThat(waitingOf(ours)).containsExactly(new PluginUse("plugins.use.messages.waiting", 1, false));
        assertThat(waitingOf(theirs)).isEmpty();

        nodes.work();

        assertThat(waitingOf(ours)).isEmpty();
    }

    private List<PluginUse> waitingOf(Organisation organisation) {
        return TenantScope.call(
                organisation.id(),
                () -> usages.stream()
                        .flatMap(usage -> usage.of(FakeChannels.MAIL).stream())
                        .toList());
    }

    @Test
    void a_wish_for_patience_is_granted_and_the_key_stays_the_same() {
        channels.answer(ours, message -> new Delivery.TryLater(Duration.ofMinutes(30), "slow down"));
        var id = send(ours);
        nodes.work();
        assertThat(status(id)).satisfies(status -> {
            assertThat(status.state()).isEqualTo(LetterState.WAITING);
            assertThat(status.attempts()).isEqualTo(1);
            assertThat(status.retryAt()).isEqualTo(MutableClock.START.plus(Duration.ofMinutes(30)));
        });

        clock.advance(Duration.ofMinutes(29));
        nodes.work();
        assertThat(channels.sent(ours)).hasSize(1);

        channels.answer(ours, message -> new Delivery.Accepted("ref-1"));
        clock.advance(Duration.ofMinutes(1));
        nodes.work();

        assertThat(status(id).state()).isEqualTo(LetterState.ACCEPTED);
        assertThat(channels.sent(ours)).hasSize(2);
        assertThat(channels.sent(ours).stream().map(Message::idempotencyKey).distinct())
                .hasSize(1);
    }

    @Test
    void a_message_that_fails_again_and_again_is_given_up_after_longer_and_longer_waits() {
        channels.answer(ours, message -> {
            throw new ChannelUnavailable(FakeChannels.MAIL, Reason.FAILED, null);
        });
        var id = send(ours);
        var waits = new CopyOnWriteArrayList<Duration>();
        nodes.work();
        while (status(id).state() == LetterState.WAITING) {
            Instant next = Objects.requireNonNull(status(id).retryAt());
            waits.add(Duration.between(clock.instant(), next));
            clock.set(next);
            nodes.work();
        }

        assertThat(status(id).state()).isEqualTo(LetterState.DEAD);
        assertThat(status(id).reasonKey()).contains("message.reason.unavailable.failed");
        assertThat(channels.sent(ours)).hasSize(8);
        assertThat(waits).hasSize(7).isSorted();
    }

    @Test
    void a_resting_channel_costs_a_message_no_attempt() {
        Instant rested = MutableClock.START.plus(Duration.ofMinutes(10));
        channels.answer(ours, message -> {
            throw new ChannelUnavailable(FakeChannels.MAIL, Reason.RESTING, rested);
        });
        var id = send(ours);
        nodes.work();

        assertThat(status(id).attempts()).isZero();
        assertThat(status(id).retryAt()).isBetween(rested, rested.plusSeconds(30));
    }

    @Test
    void a_busy_channel_is_asked_again_in_seconds_and_one_that_does_not_run_in_a_minute() {
        channels.answer(ours, message -> {
            throw new ChannelUnavailable(FakeChannels.MAIL, Reason.BUSY, null);
        });
        var id = send(ours);
        nodes.work();
        assertThat(status(id).attempts()).isZero();
        assertThat(status(id).reasonKey()).contains("message.reason.unavailable.busy");
        assertThat(status(id).retryAt())
                .isBetween(MutableClock.START.plusSeconds(2), MutableClock.START.plusSeconds(10));

        channels.answer(ours, message -> {
            throw new ChannelUnavailable(FakeChannels.MAIL, Reason.NOT_RUNNING, null);
        });
        clock.set(MutableClock.START.plusSeconds(10));
        nodes.work();
        assertThat(status(id).attempts()).isZero();
        assertThat(status(id).retryAt())
                .isBetween(MutableClock.START.plusSeconds(50), MutableClock.START.plusSeconds(90));
    }

    @Test
    void a_channel_that_is_gone_leaves_a_dead_letter() {
        var id = send(ours);
        channels.disable(ours, FakeChannels.MAIL);
        nodes.work();

        assertThat(status(id).state()).isEqualTo(LetterState.DEAD);
        assertThat(status(id).reasonKey()).contains("message.reason.unavailable.not-enabled");
    }

    @Test
    void a_refusal_is_final_and_its_words_lose_the_address() {
        channels.answer(
                ours,
                message -> new Delivery.Rejected(RejectionReason.ADDRESS_UNKNOWN, "550 <" + ADDRESS + "> who is that"));
        var id = send(ours);
        nodes.work();

        assertThat(status(id).state()).isEqualTo(LetterState.REJECTED);
        assertThat(status(id).detail()).isEqualTo("550 <…> who is that");
        clock.advance(Duration.ofDays(1));
        nodes.work();
        assertThat(channels.sent(ours)).hasSize(1);
    }

    @Test
    void a_second_node_does_not_touch_what_the_first_is_sending() {
        ManualScheduler first = nodes.node();
        ManualScheduler second = nodes.node();
        channels.answer(ours, message -> {
            second.runAnyDueExecutions();
            return new Delivery.Delivered(null);
        });
        var ids = IntStream.range(0, 5).mapToObj(i -> send(ours)).toList();

        SignedInAs.nobody(first::runAnyDueExecutions);

        assertThat(ids).allMatch(id -> status(id).state() == LetterState.DELIVERED);
        assertOnce(5);
    }

    @Test
    void two_nodes_at_once_bring_every_message_once() throws Exception {
        IntStream.range(0, 100).forEach(i -> send(ours));
        var failures = new CopyOnWriteArrayList<Throwable>();
        var work = IntStream.range(0, 2)
                .mapToObj(i -> Thread.ofPlatform()
                        .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
                        .start(() -> nodes.node().runAnyDueExecutions()))
                .toList();
        for (Thread thread : work) {
            thread.join();
        }
        nodes.work();

        assertThat(failures).isEmpty();
        assertOnce(100);
    }

    @Test
    void what_a_killed_node_had_begun_is_done_by_another_with_the_same_key() {
        var id = send(ours);
        jdbc.sql("update scheduled_tasks set picked = true, picked_by = 'killed', last_heartbeat = :then"
                        + " where task_instance like :id")
                .param("then", Timestamp.valueOf("2026-03-02 08:00:00"))
                .param("id", "%" + id + "%")
                .update();
        nodes.work();
        assertThat(channels.sent(ours)).isEmpty();

        ManualScheduler other = nodes.node();
        clock.advance(Duration.ofHours(1));
        other.runDeadExecutionDetection();
        SignedInAs.nobody(other::runAnyDueExecutions);

        assertThat(status(id).state()).isEqualTo(LetterState.DELIVERED);
        assertOnce(1);
    }

    @Test
    void what_can_be_no_address_is_refused_before_anything_is_kept() {
        for (String nonsense : List.of("", "nobody", "a@b\r\nBcc: c@d.example", "a b@c.example")) {
            assertThatThrownBy(() -> send(ours, nonsense)).isInstanceOf(AddressRefused.class);
        }
        assertThat(tables.rows(ours.id(), "message_delivery")).isEmpty();
    }

    private LetterId send(Organisation organisation) {
        return send(organisation, ADDRESS);
    }

    private LetterId send(Organisation organisation, String address) {
        return SignedInAs.call(organisation.lead(), () -> messages.send(FakeChannels.MAIL, address, Locale.ENGLISH));
    }

    private LetterStatus status(LetterId id) {
        return SignedInAs.call(ours.lead(), () -> messages.status(id)).orElseThrow();
    }

    private int tasks(LetterId id) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_instance like :id")
                .param("id", "%" + id + "%")
                .query(Integer.class)
                .single();
    }

    private void assertOnce(int messages) {
        var keys = channels.sent(ours).stream().map(Message::idempotencyKey).toList();
        assertThat(keys).hasSize(messages);
        assertThat(new HashSet<>(keys)).hasSize(messages);
    }
}
