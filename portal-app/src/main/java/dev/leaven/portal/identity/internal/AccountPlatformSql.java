package dev.leaven.portal.identity.internal;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.tenancy.OutsideTenants;
import dev.leaven.portal.tenancy.TenantId;
import io.hypersistence.tsid.TSID;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Accounts belong to people, not to organisations: one account may enter several. Finding out at sign-in where an
 * account belongs is one of the few reads outside the tenants' walls; it reads that account's own rows only.
 */
@Component
public class AccountPlatformSql {

    private static final int FAILURES_BEFORE_LOCK = 8;
    private static final Duration LOCK = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountPlatformSql(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes an account and returns its id. */
    public long insert(String email, String name, String language, String passwordHash, boolean operator) {
        long id = TSID.fast().toLong();
        jdbc.sql("insert into account (id, email, name, language, password_hash, operator, created_on)"
                        + " values (:id, :email, :name, :language, :hash, :operator, :createdOn)")
                .param("id", id)
                .param("email", normal(email))
                .param("name", name)
                .param("language", language)
                .param("hash", passwordHash)
                .param("operator", operator)
                .param("createdOn", LocalDate.now(clock))
                .update();
        return id;
    }

    /**
     * Lets a member's account in with another password from now on, whatever was typed wrong before.
     *
     * @throws IllegalStateException where there is no such account
     */
    public void replacePassword(long id, String passwordHash) {
        int replaced = jdbc.sql("update account set password_hash = :hash, failed_attempts = 0, locked_until = null"
                        + " where id = :id and operator = false")
                .param("hash", passwordHash)
                .param("id", id)
                .update();
        if (replaced != 1) {
            throw new IllegalStateException("No member has that account");
        }
    }

    /** Lets an account in with another password from now on. */
    public void replacePassword(String email, String passwordHash) {
        jdbc.sql("update account set password_hash = :hash, failed_attempts = 0, locked_until = null"
                        + " where email = :email")
                .param("hash", passwordHash)
                .param("email", normal(email))
                .update();
    }

    /**
     * Notes how the owner of a member's account is called and signs in.
     *
     * @throws org.springframework.dao.DuplicateKeyException where another account has the address
     */
    public void change(long id, String email, String name, String language) {
        jdbc.sql("update account set email = :email, name = :name, language = :language"
                        + " where id = :id and operator = false")
                .param("email", normal(email))
                .param("name", name)
                .param("language", language)
                .param("id", id)
                .update();
    }

    public void delete(long id) {
        jdbc.sql("delete from account where id = :id and operator = false")
                .param("id", id)
                .update();
    }

    public boolean hasOperator() {
        return jdbc.sql("select count(*) from account where operator = true")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The organisations in which somebody can sign in. */
    public Set<TenantId> joined() {
        return OutsideTenants.call(
                "operator: which organisations has somebody joined",
                () -> jdbc.sql("select distinct tenant_id from person where account_id is not null")
                        .query((row, _) -> new TenantId(row.getLong("tenant_id")))
                        .set());
    }

    public boolean exists(String email) {
        return jdbc.sql("select count(*) from account where email = :email")
                        .param("email", normal(email))
                        .query(Integer.class)
                        .single()
                > 0;
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

    private static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private record Account(
            long id, String email, String name, String language, String hash, boolean operator, boolean locked) {

        PortalUser user(@Nullable PersonId person, @Nullable TenantId tenant, Set<Role> roles) {
            return new PortalUser(email, name, language, person, tenant, roles, locked, hash);
        }
    }
}
