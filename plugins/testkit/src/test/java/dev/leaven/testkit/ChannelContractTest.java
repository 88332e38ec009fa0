package dev.leaven.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;

/** The contract is kept by a good channel, and each of its cases is broken by a bad one. */
class ChannelContractTest {

    private static final String SEND = """
            var call = HttpCall.post(URI.create(context.settings().text("address")), "text/plain", Bytes.utf8(message.text()))
                .with("Idempotency-Key", message.idempotencyKey());
            var answer = context.http().send(call);
            """;
    private static final String ANSWER = """
            if (answer.isSuccess()) return new Delivery.Delivered(null);
            var wait = answer.header("Retry-After").map(Long::parseLong).map(Duration::ofSeconds).orElse(null);
            return new Delivery.TryLater(wait, "status " + answer.status());
            """;

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        System.clearProperty("leaven.plugin.jar");
    }

    @Test
    void a_good_channel_keeps_it() {
        assertThat(failures(good(), selectClass(Sample.class))).isZero();
    }

    @Test
    void a_check_that_sends_breaks_it() {
        assertBroken(
                good().check(
                                "deliver(context, new Message(\"x\", \"\", null, Locale.ROOT, \"\", \"\", null, List.of(), null));"
                                        + "return new CheckResult.Passed(LocalizedText.english(\"x\").with(\"nl\", \"x\"));"),
                "a_check_of_good_settings_passes_and_sends_nothing");
    }

    @Test
    void another_key_for_a_repetition_breaks_it() {
        assertBroken(
                good().deliver(SEND.replace("message.idempotencyKey()", "UUID.randomUUID().toString()") + ANSWER),
                "the_same_key_again_is_the_same_message");
    }

    @Test
    void believing_in_success_breaks_it() {
        assertBroken(
                good().deliver(SEND + "return new Delivery.Delivered(null);"), "trouble_is_no_success_and_no_error");
    }

    @Test
    void not_waiting_as_asked_breaks_it() {
        assertBroken(
                good().deliver(SEND + ANSWER.replace("ofSeconds", "ofMillis")),
                "a_busy_other_side_is_left_alone_as_long_as_it_asks");
    }

    @Test
    void a_thread_left_running_breaks_it() {
        assertBroken(
                good().deliver(
                                "new Thread(() -> { while (true) try { Thread.sleep(60000); } catch (InterruptedException e) {} })"
                                        + ".start();" + SEND + ANSWER),
                "stopped_it_leaves_nothing_behind");
    }

    @Test
    void a_log_that_tells_a_part_of_the_text_breaks_it() {
        assertBroken(
                good().deliver("context.log().log(System.Logger.Level.INFO, message.text().substring(0, 8));" + SEND
                        + ANSWER),
                "nothing_personal_and_no_secret_is_logged_or_told");
    }

    @Test
    void a_text_in_one_language_only_breaks_it() {
        assertBroken(
                good().describe(description("LocalizedText.english(\"For tests\")")),
                "its_texts_are_there_in_all_its_languages");
    }

    @Test
    void stumbling_over_odd_characters_breaks_it() {
        assertBroken(
                good().deliver("if (message.text().contains(\"\\u0000\")) throw new IllegalStateException();" + SEND
                        + ANSWER),
                "odd_characters_do_no_harm");
    }

    @Test
    void a_setting_that_makes_it_stumble_breaks_it() {
        assertBroken(
                good().deliver("Integer.parseInt(context.settings().text(\"number\"));" + SEND + ANSWER),
                "odd_settings_are_answered_with_words");
    }

    private void assertBroken(ChannelSource channel, String testCase) {
        var method = java.util.Arrays.stream(
                        new Class<?>[] {ChannelContract.class, ChannelTroubleContract.class, PluginContract.class})
                .flatMap(type -> java.util.Arrays.stream(type.getDeclaredMethods()))
                .filter(one -> one.getName().equals(testCase))
                .findFirst()
                .orElseThrow();
        assertThat(failures(channel, selectMethod(Sample.class, method))).isPositive();
    }

    private long failures(ChannelSource channel, DiscoverySelector selector) {
        var jar =
                PluginJar.channel("channel-sample", channel).hosts("{address}").write(folder);
        System.setProperty("leaven.plugin.jar", jar.toString());
        var tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selector)
                .execute()
                .testEvents();
        assertThat(tests.finished().count()).isPositive();
        return tests.failed().count();
    }

    private static ChannelSource good() {
        return ChannelSource.good()
                .describe(description("LocalizedText.english(\"For tests\").with(\"nl\", \"Voor proeven\")"))
                .settings("""
                        return List.of(
                            Setting.of("address", SettingKind.URL, LocalizedText.english("a").with("nl", "a"), LocalizedText.english("a").with("nl", "a")),
                            Setting.of("number", SettingKind.TEXT, LocalizedText.english("n").with("nl", "n"), LocalizedText.english("n").with("nl", "n")).optional());
                        """)
                .check("""
                        try {
                          context.http().send(new HttpCall("HEAD", URI.create(context.settings().text("address")), Map.of(), Bytes.NONE, Duration.ofSeconds(5)));
                          return new CheckResult.Passed(LocalizedText.english("x"));
                        } catch (IOException e) {
                          return new CheckResult.Failed(new SettingProblem("address", LocalizedText.english("x")));
                        }
                        """)
                .deliver(SEND + ANSWER);
    }

    private static String description(String summary) {
        return "return new ChannelDescription(LocalizedText.english(\"Test\").with(\"nl\", \"Proef\"), " + summary
                + ", Reach.BROADCAST, AddressKind.NONE, TextForm.PLAIN, 100, 1000, true, false);";
    }

    static class Sample extends ChannelContract<HttpPeer> {

        @Override
        protected HttpPeer peer() {
            return HttpPeer.answering(request -> HttpReply.status(204))
                    .telling(request -> request.header("Idempotency-Key"));
        }

        @Override
        protected Map<String, String> settings(HttpPeer peer) {
            return Map.of("address", peer.address("/").toString(), "number", "7");
        }
    }
}
