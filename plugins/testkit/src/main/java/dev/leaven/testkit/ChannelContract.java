package dev.leaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.SettingKind;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What every channel must do. Extend it in a class named {@code …IT}, and say who the other side is:
 *
 * <pre>{@code
 * class MyChannelIT extends ChannelContract<HttpPeer> {
 *
 *     @Override
 *     protected HttpPeer peer() {
 *         return HttpPeer.answering(request -> HttpReply.status(204))
 *                 .telling(request -> request.header("Idempotency-Key"));
 *     }
 *
 *     @Override
 *     protected Map<String, String> settings(HttpPeer peer) {
 *         return Map.of("address", peer.address("/").toString());
 *     }
 * }
 * }</pre>
 *
 * @param <P> {@link HttpPeer}, {@link SmtpPeer}, or one of your own
 */
public abstract class ChannelContract<P extends Peer> extends ChannelTextsContract<P> {

    @Test
    void every_required_setting_is_among_those_of_this_test_and_no_other() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            var declared = new HashSet<String>();
            var required = new HashSet<String>();
            for (var setting : jar.channel().settings()) {
                declared.add(setting.key());
                if (setting.required() && setting.defaultValue() == null) {
                    required.add(setting.key());
                }
            }

            assertThat(declared).containsAll(settings(peer).keySet());
            assertThat(settings(peer).keySet()).containsAll(required);
        }
    }

    @Test
    void a_check_of_good_settings_passes_and_sends_nothing() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            var result = jar.channel().check(jar.tenant(settings(peer)));

            assertThat(result).isInstanceOf(CheckResult.Passed.class);
            assertThat(peer.taken()).isEmpty();
        }
    }

    @Test
    void a_message_arrives() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            assertThat(deliver(jar, peer, specimen(jar).usual())).isInstanceOfAny(SUCCESS);
            assertThat(peer.taken()).hasSize(1);
        }
    }

    @Test
    void the_same_key_again_is_the_same_message() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            var message = specimen(jar).usual();

            assertThat(deliver(jar, peer, message)).isInstanceOfAny(SUCCESS);
            assertThat(deliver(jar, peer, message)).isInstanceOfAny(SUCCESS);
            assertThat(Set.copyOf(peer.taken())).hasSize(1);
        }
    }

    @Test
    void another_key_is_another_message() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            deliver(jar, peer, specimen(jar).usual());
            deliver(jar, peer, specimen(jar).usual());

            assertThat(Set.copyOf(peer.taken())).hasSize(2);
        }
    }

    /** What an administrator can type, wrong as it may be, gets an answer and no error. */
    @Test
    void odd_settings_are_answered_with_words() {
        try (var jar = RunningJar.start(Patience.LITTLE);
                var peer = peer()) {
            for (var setting : jar.channel().settings()) {
                if (Set.of(SettingKind.TEXT, SettingKind.LONG_TEXT, SettingKind.SECRET)
                        .contains(setting.kind())) {
                    for (var odd : Set.of("x", " ", "\u0000\r\n", "\u00e9\ud83d\ude00", "z".repeat(500))) {
                        var settings = new java.util.HashMap<>(settings(peer));
                        settings.put(setting.key(), odd);
                        assertAnswered("settings with an odd " + setting.key(), () -> {
                            jar.channel().check(jar.tenant(Map.copyOf(settings)));
                            jar.channel()
                                    .deliver(
                                            jar.tenant(Map.copyOf(settings)),
                                            specimen(jar).usual());
                        });
                    }
                }
            }
        }
    }

    @Test
    void nothing_personal_and_no_secret_is_logged_or_told() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            var told = new HashSet<String>();
            peer.make(Trouble.BROKEN);
            if (deliver(jar, peer, specimen(jar).usual()) instanceof Delivery.TryLater later) {
                told.add(later.detail());
            }
            peer.behave();
            deliver(jar, peer, specimen(jar).usual());
            told.addAll(jar.logged);

            assertThat(told).noneMatch(line -> personal(jar, peer).stream().anyMatch(line::contains));
        }
    }

    private Set<String> personal(RunningJar jar, P peer) {
        var personal = new HashSet<>(Set.of(Specimen.RECIPIENT_NAME, "Dear all"));
        var address = Specimen.address(jar.channel().describe().address());
        if (!address.isEmpty()) {
            personal.add(address);
        }
        jar.channel().settings().stream()
                .filter(setting -> setting.kind() == SettingKind.SECRET)
                .map(setting -> settings(peer).getOrDefault(setting.key(), ""))
                .filter(secret -> !secret.isEmpty())
                .forEach(personal::add);
        return personal;
    }
}
