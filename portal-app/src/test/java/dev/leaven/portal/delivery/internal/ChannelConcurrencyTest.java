package dev.leaven.portal.delivery.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.LetterState;
import dev.leaven.portal.delivery.app.LetterStatus;
import dev.leaven.portal.delivery.app.TestMessages;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Workers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A slow channel takes its time, and not that of others. */
@PortalTest
class ChannelConcurrencyTest {

    private static final Map<String, String> ADDRESSES =
            Map.of(FakeChannels.MAIL, "somebody@elsewhere.example", FakeChannels.TEXT, "+31612345678");

    @Autowired
    private Organisations organisations;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private TestMessages messages;

    @Autowired
    private Courier courier;

    @Autowired
    private ChannelConcurrency concurrency;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations_with_two_channels_each() {
        ours = organisations.make();
        theirs = organisations.make();
        for (var organisation : List.of(ours, theirs)) {
            channels.enable(organisation, FakeChannels.MAIL, AddressKind.EMAIL);
            channels.enable(organisation, FakeChannels.TEXT, AddressKind.PHONE);
        }
    }

    @Test
    void while_a_few_wait_for_a_slow_channel_the_next_come_again_and_another_channel_goes_on() {
        var mails = IntStream.range(0, ChannelConcurrency.AT_ONCE + 2)
                .mapToObj(i -> send(FakeChannels.MAIL))
                .toList();
        var text = send(FakeChannels.TEXT);
        Queue<LetterId> others = new ArrayDeque<>(
                Stream.concat(mails.stream().skip(1), Stream.of(text)).toList());
        // Within the call of the first, and so at the same time, as on a node with many workers.
        channels.answer(ours, message -> {
            while (!others.isEmpty()) {
                attempt(others.remove());
            }
            return new Delivery.Delivered(null);
        });

        attempt(mails.getFirst());

        assertThat(mails.subList(0, ChannelConcurrency.AT_ONCE))
                .allMatch(id -> status(id).state() == LetterState.DELIVERED);
        assertThat(status(text).state()).isEqualTo(LetterState.DELIVERED);
        assertThat(mails.subList(ChannelConcurrency.AT_ONCE, mails.size())).allSatisfy(id -> {
            assertThat(status(id).state()).isEqualTo(LetterState.WAITING);
            assertThat(status(id).attempts()).isZero();
            assertThat(Objects.requireNonNull(status(id).retryAt()))
                    .isBetween(MutableClock.START.plusSeconds(2), MutableClock.START.plusSeconds(10));
        });

        clock.advance(Duration.ofSeconds(10));
        nodes.work();

        assertThat(mails).allMatch(id -> status(id).state() == LetterState.DELIVERED);
    }

    @Test
    void one_organisations_messages_take_no_turn_of_anothers() {
        assertThat(whileAllPlacesAreTaken(() -> concurrency.take(FakeChannels.MAIL, () -> true)))
                .isEmpty();
        assertThat(whileAllPlacesAreTaken(() -> concurrency.take(FakeChannels.TEXT, () -> true)))
                .contains(true);
        assertThat(whileAllPlacesAreTaken(() -> elsewhere(() -> concurrency.take(FakeChannels.MAIL, () -> true))))
                .contains(true);
        assertThat(TenantScope.call(ours.id(), () -> concurrency.take(FakeChannels.MAIL, () -> true)))
                .as("afterwards")
                .contains(true);
    }

    @Test
    void whoever_is_sent_away_comes_back_after_those_before_and_within_minutes() {
        List<Instant> places = TenantScope.call(
                ours.id(),
                () -> IntStream.range(0, 10_000)
                        .mapToObj(i -> concurrency.next(FakeChannels.MAIL))
                        .toList());

        assertThat(places.subList(0, 1_000)).isSorted().doesNotHaveDuplicates();
        assertThat(places)
                .allSatisfy(place -> assertThat(place)
                        .isBetween(MutableClock.START.plusSeconds(3), MutableClock.START.plus(Duration.ofMinutes(5))));
    }

    private <T> T whileAllPlacesAreTaken(Supplier<T> then) {
        return TenantScope.call(ours.id(), () -> within(ChannelConcurrency.AT_ONCE, then));
    }

    private <T> T within(int places, Supplier<T> then) {
        return places == 0
                ? then.get()
                : concurrency
                        .take(FakeChannels.MAIL, () -> within(places - 1, then))
                        .orElseThrow();
    }

    /** On a thread of its own, as work for another organisation always is. */
    private <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(() -> TenantScope.call(theirs.id(), work::get))
                .join();
    }

    private void attempt(LetterId id) {
        TenantScope.call(ours.id(), () -> courier.attempt(id));
    }

    private LetterId send(String channel) {
        String address = Objects.requireNonNull(ADDRESSES.get(channel));
        return SignedInAs.call(ours.lead(), () -> messages.send(channel, address, Locale.ENGLISH));
    }

    private LetterStatus status(LetterId id) {
        return SignedInAs.call(ours.lead(), () -> messages.status(id)).orElseThrow();
    }
}
