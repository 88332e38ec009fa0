package dev.leaven.testkit;

import dev.leaven.host.calls.PluginUnavailable;
import dev.leaven.plugin.SettingKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What people read of a channel: in the form, after a check, and while they write. */
abstract class ChannelTextsContract<P extends Peer> extends ChannelReportsContract<P> {

    private static final Set<SettingKind> TYPED = Set.of(SettingKind.TEXT, SettingKind.LONG_TEXT, SettingKind.SECRET);
    private static final List<String> MEASURED =
            List.of("", "Some text", "caf\u00e9 \u20ac 5", "\u201cquoted\u201d", "\ud83d\ude00", "long ".repeat(400));

    @Test
    void its_texts_are_there_in_all_its_languages() {
        try (var jar = RunningJar.start(Patience.USUAL)) {
            var texts = declared(jar);

            texts.assertIn(texts.languages());
        }
    }

    @Test
    void what_a_check_says_is_there_in_all_its_languages() {
        try (var jar = RunningJar.start(Patience.USUAL);
                var peer = peer()) {
            assertCheck(jar, "good settings", settings(peer));
            for (var setting : jar.channel().settings()) {
                if (TYPED.contains(setting.kind())) {
                    var odd = new HashMap<>(settings(peer));
                    odd.put(setting.key(), "\u00e9 x");
                    assertCheck(jar, "an odd " + setting.key(), odd);
                }
            }
            for (var trouble : Set.of(Trouble.BUSY, Trouble.BROKEN, Trouble.GARBAGE, Trouble.HALF)) {
                peer.make(trouble);
                assertCheck(jar, "the other side is " + trouble, settings(peer));
            }
            peer.close();
            assertCheck(jar, "nobody is there", settings(peer));
        }
    }

    @Test
    void what_a_measure_notes_is_there_in_all_its_languages() {
        try (var jar = RunningJar.start(Patience.USUAL)) {
            var languages = declared(jar).languages();

            MEASURED.forEach(text -> Texts.of(text, jar.channel().measure(text)).assertIn(languages));
        }
    }

    private void assertCheck(RunningJar jar, String when, Map<String, String> settings) {
        try {
            Texts.of(when, jar.channel().check(jar.tenant(Map.copyOf(settings))))
                    .assertIn(declared(jar).languages());
        } catch (PluginUnavailable _) {
            // Says nothing, then; whether it may is asked elsewhere.
        }
    }

    private static Texts declared(RunningJar jar) {
        return Texts.of(jar.channel().describe(), jar.channel().settings());
    }
}
