package dev.leaven.portal.delivery.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Removes addresses from what other systems answer. They often repeat the address they refuse, and the outbox must not hold
 * it.
 */
final class AddressRedaction {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\"'(),;:]+@[^\\s@<>\"'(),;:]+|\\+?\\d[\\d ()/-]{6,}\\d");

    private AddressRedaction() {}

    /** The same words without anything that could be an e-mail address or a phone number. */
    static @Nullable String without(@Nullable String words) {
        return words == null ? null : ADDRESS.matcher(words).replaceAll("…");
    }
}
