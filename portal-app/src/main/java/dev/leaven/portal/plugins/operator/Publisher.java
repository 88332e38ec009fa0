package dev.leaven.portal.plugins.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A publisher whose signature lets plugins in.
 *
 * @param name as the certificate has it, RFC 2253
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits in lower case
 * @param signed names of the installed plugins that it signed
 */
public record Publisher(
        String name, String fingerprint, Instant validUntil, Validity validity, Instant addedAt, List<String> signed) {

    /** Whether the certificate still lets plugins in. */
    public enum Validity {
        VALID,
        /** Within 60 days: time to ask for the next one. */
        ENDING,
        ENDED;

        private static final Duration SOON = Duration.ofDays(60);

        static Validity of(Instant until, Instant now) {
            if (until.isBefore(now)) {
                return ENDED;
            }
            return until.isBefore(now.plus(SOON)) ? ENDING : VALID;
        }
    }

    public Publisher {
        signed = List.copyOf(signed);
    }
}
