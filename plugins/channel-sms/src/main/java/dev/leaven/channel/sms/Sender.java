package dev.leaven.channel.sms;

import java.util.Map;
import java.util.Optional;

/** Who a text message comes from, and the form's field for it. */
record Sender(String field, String value) {

    /** Empty for what no gateway takes for a sender. */
    static Optional<Sender> parse(String text) {
        var value = text.strip();
        if (value.matches("MG[0-9a-fA-F]{32}")) {
            return Optional.of(new Sender("MessagingServiceSid", value));
        }
        var number = value.matches("\\+[1-9]\\d{6,14}");
        var shortCode = value.matches("\\d{3,8}");
        var name = value.matches("(?=.*[A-Za-z])[A-Za-z0-9 ]{1,11}");
        return number || shortCode || name ? Optional.of(new Sender("From", value)) : Optional.empty();
    }

    void into(Map<String, String> form) {
        form.put(field, value);
    }
}
