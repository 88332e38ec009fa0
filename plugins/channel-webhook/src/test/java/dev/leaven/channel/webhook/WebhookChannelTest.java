package dev.leaven.channel.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.Bytes;
import dev.leaven.plugin.HttpAnswer;
import dev.leaven.plugin.HttpCall;
import dev.leaven.plugin.channel.CheckResult;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.Message;
import dev.leaven.plugin.channel.RejectionReason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WebhookChannelTest {

    private static final Message MESSAGE =
            new Message("key-1", "Acme", null, Locale.ENGLISH, "News", "Hello", null, List.of(), null);

    private final WebhookChannel channel = new WebhookChannel();
    private final List<HttpCall> calls = new ArrayList<>();

    @Test
    void an_announcement_does_not_go_over_a_public_network_unencrypted() throws IOException {
        var context = at("http://hooks.example.org/1");

        assertThat(channel.check(context))
                .isInstanceOfSatisfying(
                        CheckResult.Failed.class,
                        failed -> assertThat(failed.problems().getFirst().key()).isEqualTo("address"));
        assertThat(channel.deliver(context, MESSAGE))
                .isEqualTo(new Delivery.Rejected(RejectionReason.SETTINGS, "unencrypted over a public network"));
        assertThat(calls).isEmpty();
    }

    @Test
    void in_the_own_network_it_may() throws IOException {
        assertThat(channel.deliver(at("http://10.1.2.3/1"), MESSAGE)).isInstanceOf(Delivery.Delivered.class);
        assertThat(channel.check(at("http://10.1.2.3/1"))).isInstanceOf(CheckResult.Passed.class);
    }

    private Handed at(String address) {
        return new Handed(
                Map.of("address", address, "secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
                call -> {
                    calls.add(call);
                    return new HttpAnswer(204, Map.of(), Bytes.NONE);
                },
                Map.of());
    }
}
