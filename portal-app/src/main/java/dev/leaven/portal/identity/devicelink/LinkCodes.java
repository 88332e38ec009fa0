package dev.leaven.portal.identity.devicelink;

import dev.leaven.portal.identity.devicelink.internal.CodeDigits;
import dev.leaven.portal.identity.devicelink.internal.LinkCodeTenantSql;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Codes of the current tenant, for whoever writes them into a letter. */
@Component
public class LinkCodes {

    private final LinkCodeTenantSql sql;
    private final CodeDigits digits;
    private final Clock clock;

    LinkCodes(LinkCodeTenantSql sql, CodeDigits digits, Clock clock) {
        this.sql = sql;
        this.digits = digits;
        this.clock = clock;
    }

    /** The six digits; empty where a newer code was made, or this one was used, has expired or was tried too often. */
    public Optional<String> digits(long link, int number) {
        return sql.find(link)
                .filter(code -> code.number() == number && code.isGood(clock.instant()))
                .map(code -> digits.of(link, number));
    }
}
