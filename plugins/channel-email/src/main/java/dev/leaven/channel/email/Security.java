package dev.leaven.channel.email;

import dev.leaven.plugin.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How the way to the mail server is protected. */
enum Security {
    STARTTLS,
    TLS,
    NONE;

    /** @throws IllegalArgumentException for another value than a choice's */
    static Security of(String value) {
        return valueOf(value.toUpperCase(Locale.ROOT));
    }

    static List<Choice> choices() {
        return Arrays.stream(values())
                .map(it -> new Choice(it.value(), Texts.text("security." + it.value())))
                .toList();
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
