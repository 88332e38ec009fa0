package dev.leaven.channel.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.HttpAnswer;
import dev.leaven.plugin.HttpCall;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.Recipient;
import dev.leaven.plugin.channel.RejectionReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SmsChannelTest {

    private static final Message MESSAGE = new Message(
            "key-1", "Acme", new Recipient("+31612345678", "Ada"), Locale.ENGLISH, "", "Hello", null, List.of(), null);

    private final SmsChannel channel = new SmsChannel();
    private final List<HttpCall> calls = new ArrayList<>();

    @Test
    void account_and_password_do_not_go_over_a_public_network_unencrypted() throws IOException {
        var context = at("http://sms.example.org", new HashMap<>());

        assertThat(channel.check(context))
                .isInstanceOfSatisfying(
                        CheckResult.Failed.class,
                        failed -> assertThat(failed.problems().getFirst().key()).isEqualTo("base-url"));
        assertThat(channel.deliver(context, MESSAGE))
                .isEqualTo(new Delivery.Rejected(RejectionReason.SETTINGS, "unencrypted over a public network"));
        assertThat(calls).isEmpty();
    }

    @Test
    void a_repetition_of_what_was_taken_is_not_sent() throws IOException {
        var context = at("https://sms.example.org", new HashMap<>());

        assertThat(channel.deliver(context, MESSAGE)).isEqualTo(new Delivery.Accepted("SM1"));
        assertThat(channel.deliver(context, MESSAGE)).isEqualTo(new Delivery.Accepted("SM1"));
        assertThat(calls).hasSize(1);
    }

    @Test
    void a_message_that_was_taken_is_not_failed_because_it_could_not_be_remembered() throws IOException {
        assertThat(channel.deliver(at("https://sms.example.org", Map.of()), MESSAGE))
                .isEqualTo(new Delivery.Accepted("SM1"));
    }

    private Handed at(String base, Map<String, String> stored) {
        var settings = Map.of("base-url", base, "account", "AC1", "token", "secret", "from", "Acme");
        return new Handed(
                settings,
                call -> {
                    calls.add(call);
                    return new HttpAnswer(201, Map.of(), Bytes.utf8("{\"sid\":\"SM1\"}"));
                },
                stored);
    }
}
