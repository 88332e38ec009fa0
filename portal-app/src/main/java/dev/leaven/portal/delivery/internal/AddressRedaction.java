package dev.leaven.portal.delivery.internal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Other systems like to repeat an address in their refusal; it has no place in the outbox. */
final class AddressRedaction {

    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>\"'(),;:]+@[^\\s@<>\"'(),;:]+|\\+?\\d[\\d ()/-]{6,}\\d");

    private AddressRedaction() {}

    /** The same words without anything that could be an e-mail address or a phone number. */
    static @Nullable String without(@Nullable String words) {
        return words == null ? null : ADDRESS.matcher(words).replaceAll("…");
    }
}
