package dev.leaven.testkit;

import dev.leaven.host.testing.ChannelSource;
import dev.leaven.host.testing.PluginJar;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract is kept by a good channel, and each of its cases is broken by a bad one. */
class ChannelContractTest {

    private static final String CALL = """
            var call = HttpCall.post(URI.create(context.settings().text("address")), "text/plain", Bytes.utf8(message.text()))
                .with("Idempotency-Key", message.idempotencyKey());
            """;
    private static final String SEND = CALL + "var answer = context.http().send(call);";
    private static final String DELIVERED = "return new Delivery.Delivered(null);";
    private static final String CHECK = """
            try {
              context.http().send(new HttpCall("HEAD", URI.create(context.settings().text("address")), Map.of(), Bytes.NONE, Duration.ofSeconds(5)));
              return new CheckResult.Passed(LocalizedText.english("x").with("nl", "x"));
            } catch (IOException e) {
              return new CheckResult.Failed(new SettingProblem("address", LocalizedText.english("x").with("nl", "x")));
            }
            """;
    private static final String ANSWER = """
            if (answer.isSuccess()) return new Delivery.Delivered(null);
            var wait = answer.header("Retry-After").map(Long::parseLong).map(Duration::ofSeconds).orElse(null);
            return new Delivery.TryLater(wait, "status " + answer.status());
            """;

    @TempDir
    Path folder;

    @Test
    void a_good_channel_keeps_it() {
        run().assertKept(jar(good()));
        run().assertKept(jar(good().reports("throw new SecurityException(\"nobody signs\");")));
    }

    @Test
    void a_call_that_would_end_the_portal_breaks_it() {
        assertBroken(good().members("void giveUp() { System.exit(1); }\n"), "the_portal_has_nothing_against_the_jar");
    }

    @Test
    void a_message_that_is_kept_back_breaks_it() {
        assertBroken(good().deliver("return new Delivery.Delivered(null);"), "a_message_arrives");
    }

    @Test
    void one_key_for_all_messages_breaks_it() {
        assertBroken(
                good().deliver(SEND.replace("message.idempotencyKey()", "\"same\"") + ANSWER),
                "another_key_is_another_message");
    }

    @Test
    void a_required_setting_that_nobody_was_told_of_breaks_it() {
        assertBroken(
                good().settings(
                                "return List.of(Setting.of(\"address\", SettingKind.URL, LocalizedText.english(\"a\"), LocalizedText.english(\"a\")),"
                                        + "Setting.of(\"more\", SettingKind.TEXT, LocalizedText.english(\"m\"), LocalizedText.english(\"m\")));"),
                "every_required_setting_is_among_those_of_this_test_and_no_other");
    }

    @Test
    void silence_taken_for_success_breaks_it() {
        assertBroken(
                good().deliver(CALL + trying("call.within(Duration.ofSeconds(1))", "IOException", DELIVERED) + ANSWER),
                "silence_ends_with_the_deadline_and_no_thread_stays");
    }

    @Test
    void not_ending_when_it_is_told_to_breaks_it() {
        assertBroken(
                good().deliver("while (true) try { Thread.sleep(60000); } catch (InterruptedException e) {}"),
                "silence_ends_with_the_deadline_and_no_thread_stays");
    }

    @Test
    void giving_up_where_nobody_is_there_breaks_it() {
        assertBroken(
                good().deliver(CALL
                        + trying(
                                "call", "IOException", "return new Delivery.Rejected(RejectionReason.OTHER, \"gone\");")
                        + ANSWER),
                "nobody_there_is_told_so");
    }

    @Test
    void a_check_that_asks_nobody_breaks_it() {
        assertBroken(
                good().check("return new CheckResult.Passed(LocalizedText.english(\"x\").with(\"nl\", \"x\"));"),
                "nobody_there_is_told_so");
    }

    @Test
    void another_key_after_a_lost_answer_breaks_it() {
        assertBroken(
                good().deliver(SEND.replace("message.idempotencyKey()", "message.idempotencyKey() + System.nanoTime()")
                        + ANSWER),
                "a_message_whose_answer_was_lost_arrives_once_as_far_as_the_other_side_can_tell");
    }

    @Test
    void stumbling_over_an_answer_without_end_breaks_it() {
        assertBroken(
                good().deliver(CALL + trying("call", "NetworkRefused", "throw new IllegalStateException();") + ANSWER),
                "an_answer_without_end_is_no_error");
    }

    @Test
    void stumbling_over_a_text_beyond_the_limit_breaks_it() {
        assertBroken(
                good().deliver("if (message.text().length() > 1000) throw new IllegalStateException();" + SEND
                        + ANSWER),
                "long_texts_do_no_harm");
    }

    @Test
    void refusing_a_text_within_the_limit_breaks_it() {
        assertBroken(
                good().deliver("if (message.text().length() > 900)"
                        + " return new Delivery.Rejected(RejectionReason.CONTENT, \"long\");" + SEND + ANSWER),
                "long_texts_do_no_harm");
    }

    @Test
    void a_check_that_speaks_one_language_only_breaks_it() {
        var english = "LocalizedText.english(\"x\")";
        assertBroken(
                good().check(CHECK.replaceFirst("Passed\\(.*?\\)\\)", "Passed(" + english + ")")),
                "what_a_check_says_is_there_in_all_its_languages");
        assertBroken(
                good().check(CHECK.replaceFirst("\"address\", L.*?\\)\\)", "\"address\", " + english + ")")),
                "what_a_check_says_is_there_in_all_its_languages");
    }

    @Test
    void a_note_in_one_language_only_breaks_it() {
        assertBroken(
                good().measure("return new TextMeasure(1, 1, 1, LocalizedText.english(\"x\"));"),
                "what_a_measure_notes_is_there_in_all_its_languages");
    }

    @Test
    void believing_in_a_forged_report_breaks_it() {
        assertBroken(
                good().reports("return List.of(new DeliveryReport(\"1\", new Delivery.Delivered(null)));"),
                "a_report_that_anybody_could_have_sent_changes_nothing_and_is_no_error");
    }

    @Test
    void stumbling_over_a_report_without_signature_breaks_it() {
        assertBroken(
                good().reports("request.header(\"X-Signature\").orElseThrow(); return List.of();"),
                "a_report_that_anybody_could_have_sent_changes_nothing_and_is_no_error");
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
        run().assertBroken(jar(channel), testCase);
    }

    private ContractRun run() {
        return new ContractRun(Sample.class, folder);
    }

    private static PluginJar jar(ChannelSource channel) {
        return PluginJar.channel("channel-sample", channel).hosts("{address}");
    }

    private static ChannelSource good() {
        return ChannelSource.good()
                .describe(description("LocalizedText.english(\"For tests\").with(\"nl\", \"Voor proeven\")"))
                .settings("""
                        return List.of(
                            Setting.of("address", SettingKind.URL, LocalizedText.english("a").with("nl", "a"), LocalizedText.english("a").with("nl", "a")),
                            Setting.of("number", SettingKind.TEXT, LocalizedText.english("n").with("nl", "n"), LocalizedText.english("n").with("nl", "n")).optional());
                        """)
                .check(CHECK)
                .deliver(SEND + ANSWER);
    }

    /** Leaves {@code answer} behind, unless the error comes up. */
    private static String trying(String call, String error, String otherwise) {
        return "HttpAnswer answer; try { answer = context.http().send(" + call + "); } catch (" + error + " e) { "
                + otherwise + " }";
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
