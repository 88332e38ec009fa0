package dev.leaven.portal.identity.devicelink.internal;

import java.time.Duration;
import java.time.Instant;

/**
 * How the newest code of a link stands.
 *
 * @param number counts the codes of the link, from 1
 * @param hourFrom since when {@code sentInHour} codes were sent
 */
public record CodeState(int number, Instant expiresAt, int wrongTries, Instant hourFrom, int sentInHour) {

    private static final Duration VALID = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int MOST_IN_HOUR = 3;
    private static final int MOST_WRONG = 5;

    /** Before the first one was sent. */
    static CodeState none(Instant now) {
        return new CodeState(0, now, 0, now, 0);
    }

    public boolean isGood(Instant now) {
        return now.isBefore(expiresAt) && wrongTries < MOST_WRONG;
    }

    int triesLeft() {
        return MOST_WRONG - wrongTries;
    }

    /**
     * After one more was sent.
     *
     * @throws TooManyTries where too many were sent within the hour
     */
    CodeState next(Instant now) {
        boolean sameHour = now.isBefore(hourFrom.plus(HOUR));
        if (sameHour && sentInHour >= MOST_IN_HOUR) {
            throw new TooManyTries(Duration.between(now, hourFrom.plus(HOUR)));
        }
        return new CodeState(number + 1, now.plus(VALID), 0, sameHour ? hourFrom : now, sameHour ? sentInHour + 1 : 1);
    }

    CodeState missed() {
        return new CodeState(number, expiresAt, wrongTries + 1, hourFrom, sentInHour);
    }

    /** It was entered: nobody gets in with it once more. */
    CodeState used(Instant now) {
        return new CodeState(number, now, wrongTries, hourFrom, sentInHour);
    }
}
