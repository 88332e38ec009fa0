package dev.leaven.channel.sms;

import dev.leaven.plugin.HttpAnswer;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.RejectionReason;
import java.time.Instant;

/** What the gateway's answer to a message means. */
final class Answer {

    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;
    private static final int LONGEST_REFERENCE = 200;

    private Answer() {}

    static Delivery read(HttpAnswer answer, Instant now) {
        var content = Gateway.content(answer);
        var code = content.map(json -> json.getInt(answer.isSuccess() ? "error_code" : "code"))
                .orElse(0);
        var reason = ErrorCode.reason(code);
        var detail = "status " + answer.status() + (code == 0 ? "" : ", code " + code);
        if (reason.isPresent()) {
            return new Delivery.Rejected(reason.get(), detail);
        }
        if (answer.isSuccess()) {
            var sid = content.map(json -> json.getString("sid", "")).orElse("");
            return sid.isEmpty() || sid.length() > LONGEST_REFERENCE
                    ? new Delivery.TryLater(null, detail + ", without the message's name")
                    : new Delivery.Accepted(sid);
        }
        return switch (answer.status()) {
            case UNAUTHORIZED, FORBIDDEN, NOT_FOUND -> new Delivery.Rejected(RejectionReason.SETTINGS, detail);
            case TOO_MANY -> new Delivery.TryLater(RetryAfter.of(answer, now), detail);
            default ->
                answer.status() >= 500 || content.isEmpty()
                        ? new Delivery.TryLater(RetryAfter.of(answer, now), detail)
                        : new Delivery.Rejected(RejectionReason.OTHER, detail);
        };
    }
}
