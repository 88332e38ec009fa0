package dev.leaven.portal.identity.internal;

import static dev.leaven.portal.identity.internal.AccountPlatformSql.normal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.tenancy.OutsideTenants;
import dev.leaven.portal.tenancy.TenantId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who signs in, and to which organisation. That is one of the few reads outside the tenants' walls; it reads the account's own
 * rows only.
 */
@Component
public class SignInPlatformSql {

    private static final int FAILURES_BEFORE_LOCK = 8;
    private static final Duration LOCK = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInPlatformSql(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<PortalUser> find(String email) {
        return jdbc.sql("select id, email, name, language, password_hash, operator, locked_until"
                        + " from account where email = :email")
                .param("email", normal(email))
                .query((row, index) -> new Account(
                        row.getLong("id"),
                        row.getString("email"),
                        row.getString("name"),
                        row.getString("language"),
                        row.getString("password_hash"),
                        row.getBoolean("operator"),
                        isLocked(row.getTimestamp("locked_until"))))
                .optional()
                .map(this::toUser);
    }

    public void recordFailure(String email) {
        // MySQL takes assignments from left to right, H2 takes all from the row as it was: so the count comes last.
        jdbc.sql("update account set"
                        + " locked_until = case when failed_attempts + 1 >= :most then :until else locked_until end,"
                        + " failed_attempts = failed_attempts + 1 where email = :email")
                .param("most", FAILURES_BEFORE_LOCK)
                .param("until", Timestamp.from(clock.instant().plus(LOCK)))
                .param("email", normal(email))
                .update();
    }

    public void recordSuccess(String email) {
        jdbc.sql("update account set failed_attempts = 0, locked_until = null where email = :email")
                .param("email", normal(email))
                .update();
    }

    private PortalUser toUser(Account account) {
        if (account.operator()) {
            return account.user(null, null, EnumSet.of(Role.OPERATOR));
        }
        return OutsideTenants.call("sign-in: where does this account belong", () -> membership(account));
    }

    private PortalUser membership(Account account) {
        record Row(long tenant, long person, @Nullable String role) {}
        var rows = jdbc.sql("select p.tenant_id, p.id, r.role from person p left join person_role r"
                        + " on r.person_id = p.id and r.tenant_id = p.tenant_id"
                        + " where p.account_id = :account order by p.tenant_id")
                .param("account", account.id())
                .query((row, index) -> new Row(row.getLong("tenant_id"), row.getLong("id"), row.getString("role")))
                .list();
        if (rows.isEmpty()) {
            return account.user(null, null, Set.of());
        }
        var first = rows.getFirst();
        var roles = EnumSet.noneOf(Role.class);
        rows.stream()
                .filter(row -> row.tenant() == first.tenant() && row.role() != null)
                .forEach(row -> roles.add(Role.valueOf(row.role())));
        return account.user(new PersonId(first.person()), new TenantId(first.tenant()), roles);
    }

    private boolean isLocked(@Nullable Timestamp until) {
        Instant now = clock.instant();
        return until != null && until.toInstant().isAfter(now);
    }

    private record Account(
            long id, String email, String name, String language, String hash, boolean operator, boolean locked) {

        PortalUser user(@Nullable PersonId person, @Nullable TenantId tenant, Set<Role> roles) {
            return new PortalUser(email, name, language, person, tenant, roles, locked, hash);
        }
    }
}
