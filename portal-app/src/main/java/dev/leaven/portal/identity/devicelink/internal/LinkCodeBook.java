package dev.leaven.portal.identity.devicelink.internal;

import dev.leaven.portal.identity.devicelink.LinkCode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Makes and checks the codes of a link that the caller has locked. */
@Component
public class LinkCodeBook {

    private final LinkCodeTenantSql sql;
    private final CodeDigits digits;
    private final Clock clock;

    LinkCodeBook(LinkCodeTenantSql sql, CodeDigits digits, Clock clock) {
        this.sql = sql;
        this.digits = digits;
        this.clock = clock;
    }

    /** What came of an entered code. */
    public sealed interface Check {

        record Right() implements Check {}

        /** @param triesLeft with this code; 0 where it is over */
        record Wrong(int triesLeft) implements Check {}

        /** None is good: it was used, has expired, was tried too often, or never sent. */
        record Over() implements Check {}
    }

    /**
     * Makes a new code, in the place of the one before.
     *
     * @throws TooManyTries where too many were made within the hour
     */
    public LinkCode make(DeviceLink link) {
        Instant now = clock.instant();
        CodeState next =
                sql.find(link.id()).orElseGet(() -> CodeState.none(now)).next(now);
        sql.keep(link.id(), next);
        return new LinkCode(link.id(), link.person(), next.number());
    }

    /** Compares in constant time. A right code is used up with that; a wrong one counts. */
    public Check check(DeviceLink link, String typed) {
        Instant now = clock.instant();
        var code = sql.find(link.id()).filter(state -> state.isGood(now));
        if (code.isEmpty()) {
            return new Check.Over();
        }
        boolean right = MessageDigest.isEqual(
                digits.of(link.id(), code.get().number()).getBytes(StandardCharsets.US_ASCII),
                typed.getBytes(StandardCharsets.US_ASCII));
        CodeState after = right ? code.get().used(now) : code.get().missed();
        sql.keep(link.id(), after);
        return right ? new Check.Right() : new Check.Wrong(after.triesLeft());
    }
}
