package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.keys.PortalKeys;
import dev.leaven.portal.keys.SignedTokens;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/**
 * Limits how often somebody may try, over all nodes. Time is cut into stretches, and each begins at nought. Kept is a hash under
 * the portal's key, so that nobody finds addresses in the database, nor the same address in two stretches.
 */
@Component
public class TryLimits {

    private final TryCountPlatformSql sql;
    private final SignedTokens hash;
    private final Clock clock;

    TryLimits(TryCountPlatformSql sql, PortalKeys keys, Clock clock) {
        this.sql = sql;
        this.hash = keys.tokens(PortalKeys.Purpose.TRY_COUNTERS);
        this.clock = clock;
    }

    /** What is limited. */
    public enum Limit {
        /** Links that lead nowhere, from one network. Good links open all the same: a whole office may share an address. */
        UNKNOWN_LINKS(30, Duration.ofMinutes(10)),

        /** Codes entered from one network. */
        CODES_FROM_NETWORK(30, Duration.ofMinutes(10)),

        /** Codes entered for one link, whatever the number of codes that were sent for it. */
        CODES_FOR_LINK(20, Duration.ofDays(1));

        private final int most;
        private final Duration stretch;

        Limit(int most, Duration stretch) {
            this.most = most;
            this.stretch = stretch;
        }
    }

    /**
     * Counts one try.
     *
     * @param who tries, or what is tried
     * @throws TooManyTries where it was one too many
     */
    public void count(Limit limit, String who) {
        Instant now = clock.instant();
        long stretch = now.toEpochMilli() / limit.stretch.toMillis();
        Instant end = Instant.ofEpochMilli((stretch + 1) * limit.stretch.toMillis());
        int tries = sql.count(counter(limit, stretch, who), end);
        if (tries == 1) {
            sql.removeEndedBy(now);
        }
        if (tries > limit.most) {
            throw new TooManyTries(Duration.between(now, end));
        }
    }

    private byte[] counter(Limit limit, long stretch, String who) {
        return hash.signature((limit.name() + " " + stretch + " " + who).getBytes(StandardCharsets.UTF_8));
    }
}
