package dev.leaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.host.calls.PluginUnavailable.Reason;
import dev.leaven.host.review.PluginKind;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.Message;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/** What a channel must make of a world that is not as it should be. */
abstract class ChannelTroubleContract<P extends Peer> extends PluginContract {

    static final Class<?>[] SUCCESS = {Delivery.Delivered.class, Delivery.Accepted.class};

    ChannelTroubleContract() {
        super(PluginKind.CHANNEL);
    }

    /** The other side, fresh and well-behaved. */
    protected abstract P peer();

    /** What an administrator would fill in to reach it. */
    protected abstract Map<String, String> settings(P peer);

    /** Whether the other side can tell a repetition after its own answer was lost. Say false only where it can't, and why. */
    protected boolean repetitionsAreTold() {
        return true;
    }

    @Override
    void use(RunningJar jar) {
        try (var peer = peer()) {
            deliver(jar, peer, specimen(jar).usual());
            jar.channel().measure("Some text");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            mode = Mode.EXCLUDE,
            names = {"SILENT", "LOST", "HUGE"})
    void trouble_is_no_success_and_no_error(Trouble trouble) {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            if (peer.troubles().contains(trouble)) {
                peer.make(trouble);
                assertThat(deliver(jar, peer, specimen(jar).usual()))
                        .isInstanceOfAny(Delivery.TryLater.class, Delivery.Rejected.class);
                assertThat(jar.channel().check(jar.tenant(settings(peer)))).isNotNull();
                assertThat(peer.trapped()).as("followed a redirection").isZero();
            }
        }
    }

    @Test
    void an_answer_without_end_is_no_error() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            peer.make(Trouble.HUGE);
            assertAnswered(
                    "an answer without end",
                    () -> deliver(jar, peer, specimen(jar).usual()));
        }
    }

    @Test
    void a_busy_other_side_is_left_alone_as_long_as_it_asks() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            peer.make(Trouble.BUSY);
            var delivery = deliver(jar, peer, specimen(jar).usual());

            assertThat(delivery).isInstanceOf(Delivery.TryLater.class);
            if (peer instanceof HttpPeer) {
                assertThat(((Delivery.TryLater) delivery).after()).isEqualTo(Duration.ofSeconds(Peer.WAIT_SECONDS));
            }
        }
    }

    @Test
    void silence_ends_with_the_deadline_and_no_thread_stays() {
        try (var jar = RunningJar.start(Patience.LITTLE);
                var peer = peer()) {
            peer.make(Trouble.SILENT);
            try {
                assertThat(deliver(jar, peer, specimen(jar).usual())).isInstanceOf(Delivery.TryLater.class);
            } catch (PluginUnavailable cut) {
                assertThat(cut.reason()).isEqualTo(Reason.OVERDUE);
            }
            Eventually.holds("the overdue call ends", () -> leakedThreads(jar) == 0);
        }
    }

    @Test
    void nobody_there_is_told_so() {
        try (var jar = RunningJar.start(Patience.USUAL)) {
            var peer = peer();
            peer.close();

            assertThat(deliver(jar, peer, specimen(jar).usual())).isInstanceOf(Delivery.TryLater.class);
            try {
                assertThat(jar.channel().check(jar.tenant(settings(peer)))).isInstanceOf(CheckResult.Failed.class);
            } catch (PluginUnavailable unreachable) {
                assertThat(unreachable.reason()).isEqualTo(Reason.UNREACHABLE);
            }
        }
    }

    @Test
    void a_message_whose_answer_was_lost_arrives_once_as_far_as_the_other_side_can_tell() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            var message = specimen(jar).usual();
            peer.make(Trouble.LOST);
            assertThat(deliver(jar, peer, message)).isInstanceOf(Delivery.TryLater.class);
            peer.behave();

            assertThat(deliver(jar, peer, message)).isInstanceOfAny(SUCCESS);
            if (repetitionsAreTold()) {
                assertThat(Set.copyOf(peer.taken())).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "zoë & Łukasz <b>\"quoted\"</b>",
                "\ud83d\udc69\u200d\ud83d\udcbb \u05e9\u05dc\u05d5\u05dd \u202eabc",
                "a\r\nBcc: eve@example.org\r\n\r\nb",
                "\u0000\u0007\u001b[31m",
                "lone \ud83d surrogate",
                "e\u0301\u0301\u0301",
                "'; -- %s ${x} {0}",
                ".\r\n.\r\nQUIT"
            })
    void odd_characters_do_no_harm(String odd) {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            var message = specimen(jar).of("Org " + odd, "Name " + odd, "Subject " + odd, "Text " + odd);

            assertThat(deliver(jar, peer, message)).isNotInstanceOf(Delivery.TryLater.class);
            peer.behave();
            assertThat(deliver(jar, peer, specimen(jar).usual()))
                    .as("the one after it")
                    .isInstanceOfAny(SUCCESS);
        }
    }

    /** The portal holds messages to the limits; a channel must live with what comes anyway. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void long_texts_do_no_harm(int timesTheLimit) {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            var channel = jar.channel().describe();
            var text = "\u00fc".repeat(channel.textLimit() * timesTheLimit);
            var subject = "\u00fc".repeat(channel.subjectLimit() * timesTheLimit);
            var delivery = deliver(jar, peer, specimen(jar).of("Leaven", "Ada", subject, text));

            assertThat(jar.channel().measure(text).parts()).isPositive();
            if (timesTheLimit == 1) {
                assertThat(delivery).isInstanceOfAny(SUCCESS);
            }
        }
    }

    Specimen specimen(RunningJar jar) {
        return new Specimen(jar.channel().describe());
    }

    Delivery deliver(RunningJar jar, P peer, Message message) {
        return jar.channel().deliver(jar.tenant(settings(peer)), message);
    }

    static void assertAnswered(String what, Runnable call) {
        try {
            call.run();
        } catch (PluginUnavailable e) {
            assertThat(e.reason()).as(what + ": " + e.detail()).isNotEqualTo(Reason.FAILED);
        }
    }

    private static int leakedThreads(RunningJar jar) {
        return jar.host.health(jar.id).orElseThrow().leakedThreads();
    }
}
