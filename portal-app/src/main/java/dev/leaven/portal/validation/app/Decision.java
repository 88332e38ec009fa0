package dev.leaven.portal.validation.app;

import dev.leaven.portal.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one version.
 *
 * @param version by the hash of its content: the decision is about these bytes and no others
 * @param by who did it: the stakeholder, the deputy or the sponsor
 * @param origin how it came about
 */
public record Decision(
        long id,
        StakeholderId stakeholder,
        String perspective,
        ContentHash version,
        By by,
        Verdict verdict,
        String reason,
        Origin origin) {

    /**
     * Somebody, with the name of that day.
     *
     * @param person null where time ran out and nobody decided
     */
    public record By(@Nullable PersonId person, String name) {}

    /**
     * How a decision came about.
     *
     * @param carriedFrom of an approval that was carried over: the version that it was given to
     * @param minutes of a decision of a meeting that was confirmed: key of the {@link MinutedDecision}
     */
    public record Origin(
            Instant at,
            @Nullable ContentHash carriedFrom,
            @Nullable Long minutes) {

        /** Of what was decided in person, just now. */
        public static Origin at(Instant now) {
            return new Origin(now, null, null);
        }
    }
}
