package dev.leaven.channel.sms;

import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.DeliveryReport;
import dev.leaven.plugin.channel.IncomingRequest;
import dev.leaven.plugin.channel.RejectionReason;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A form that the gateway posts when it knows more of a message. */
record StatusReport(SortedMap<String, String> fields) {

    private static final String ALGORITHM = "HmacSHA1";

    /** @throws SecurityException for a form that can't be read */
    static StatusReport of(IncomingRequest request) {
        var fields = new TreeMap<String, String>();
        for (var field : request.body().text().split("&", -1)) {
            var parts = field.split("=", 2);
            try {
                fields.put(decoded(parts[0]), parts.length < 2 ? "" : decoded(parts[1]));
            } catch (IllegalArgumentException e) {
                throw new SecurityException("not a form");
            }
        }
        return new StatusReport(fields);
    }

    /**
     * Whether this signature is the account's, over the address that the gateway was told and the sorted fields.
     *
     * @param signature as in the header {@code X-Twilio-Signature}
     */
    boolean isSigned(String signature, String address, String token) {
        var signed = new StringBuilder(address);
        fields.forEach((name, value) -> signed.append(name).append(value));
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(token.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var expected =
                    Base64.getEncoder().encode(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
            return MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }

    /** Empty while the message is still on its way. */
    List<DeliveryReport> outcome() {
        var sid = fields.getOrDefault("MessageSid", "");
        if (sid.isEmpty()) {
            return List.of();
        }
        return switch (fields.getOrDefault("MessageStatus", "")) {
            case "delivered", "read" -> List.of(new DeliveryReport(sid, new Delivery.Delivered(sid)));
            case "undelivered", "failed" -> List.of(new DeliveryReport(sid, rejected()));
            default -> List.of();
        };
    }

    private Delivery rejected() {
        var code = fields.getOrDefault("ErrorCode", "");
        var number = code.matches("\\d{1,9}") ? Integer.parseInt(code) : 0;
        return new Delivery.Rejected(ErrorCode.reason(number).orElse(RejectionReason.OTHER), "code " + number);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
