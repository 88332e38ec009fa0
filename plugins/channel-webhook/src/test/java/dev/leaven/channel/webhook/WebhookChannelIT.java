package dev.leaven.channel.webhook;

import dev.leaven.testkit.ChannelContract;
import dev.leaven.testkit.HttpPeer;
import dev.leaven.testkit.HttpReply;
import java.util.Map;
import java.util.Optional;

/** The built jar, against a receiver that tells repetitions by webhook-id. */
class WebhookChannelIT extends ChannelContract<HttpPeer> {

    @Override
    protected HttpPeer peer() {
        return HttpPeer.answering(request -> HttpReply.status(204))
                .telling(request -> request.method().equals("POST") ? request.header("webhook-id") : Optional.empty());
    }

    @Override
    protected Map<String, String> settings(HttpPeer peer) {
        return Map.of("address", peer.address("/hook").toString(), "secret", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    }
}
