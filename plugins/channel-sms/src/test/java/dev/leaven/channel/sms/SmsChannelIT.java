package dev.leaven.channel.sms;

import dev.leaven.testkit.ChannelContract;
import dev.leaven.testkit.HttpPeer;
import dev.leaven.testkit.HttpReply;
import dev.leaven.testkit.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The built jar, against a gateway in miniature. */
class SmsChannelIT extends ChannelContract<HttpPeer> {

    private static final String ACCOUNT = "/2010-04-01/Accounts/AC123";

    @Override
    protected HttpPeer peer() {
        return HttpPeer.answering(SmsChannelIT::answer).telling(SmsChannelIT::message);
    }

    @Override
    protected Map<String, String> settings(HttpPeer peer) {
        return Map.of(
                "base-url",
                peer.address("").toString(),
                "account",
                "AC123",
                "token",
                "t0ken-of-a-test",
                "from",
                "Leaven");
    }

    /** The interface has no key for it: a gateway sends twice what it is asked twice. */
    @Override
    protected boolean repetitionsAreTold() {
        return false;
    }

    private static Optional<String> message(HttpRequest request) {
        return request.method().equals("POST") ? Optional.of(UUID.randomUUID().toString()) : Optional.empty();
    }

    private static HttpReply answer(HttpRequest request) {
        return switch (request.method() + " " + request.target()) {
            case "GET " + ACCOUNT + ".json" -> HttpReply.json(200, "{\"sid\":\"AC123\",\"status\":\"active\"}");
            case "POST " + ACCOUNT + "/Messages.json" ->
                HttpReply.json(
                        201, "{\"sid\":\"SM" + UUID.randomUUID() + "\",\"status\":\"queued\",\"error_code\":null}");
            default -> HttpReply.json(404, "{\"code\":20404,\"status\":404}");
        };
    }
}
