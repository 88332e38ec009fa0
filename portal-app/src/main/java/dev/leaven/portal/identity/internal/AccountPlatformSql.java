package dev.leaven.portal.identity.internal;

import dev.leaven.portal.tenancy.OutsideTenants;
import dev.leaven.portal.tenancy.TenantId;
import io.hypersistence.tsid.TSID;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Accounts. They belong to people, not to organisations; {@link SignInPlatformSql} says where one leads. */
@Component
public class AccountPlatformSql {

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

    /** As addresses are kept, whatever somebody typed. */
    static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
