package dev.leaven.portal.identity.app;

import dev.leaven.portal.identity.app.JoiningRefused.Reason;
import dev.leaven.portal.identity.internal.AccountPlatformSql;
import dev.leaven.portal.identity.internal.Joining;
import dev.leaven.portal.identity.internal.JoiningRepository;
import dev.leaven.portal.identity.internal.JoiningTokens;
import dev.leaven.portal.identity.internal.LinkTokens.Named;
import dev.leaven.portal.identity.internal.Person;
import dev.leaven.portal.identity.internal.PersonRepository;
import dev.leaven.portal.tenancy.CurrentTenant;
import dev.leaven.portal.tenancy.TenantScope;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Lets people choose a password by a joining link, when they have none yet or have forgotten it. The link proves who they
 * are, so nobody is signed in here.
 */
@Service
@PreAuthorize("permitAll()")
public class JoiningAccess {

    private final JoiningTokens tokens;
    private final JoiningRepository joinings;
    private final PersonRepository people;
    private final AccountPlatformSql accounts;
    private final PasswordEncoder passwords;
    private final CurrentTenant tenant;
    private final TransactionOperations transaction;
    private final Clock clock;

    JoiningAccess(
            JoiningTokens tokens,
            JoiningRepository joinings,
            PersonRepository people,
            AccountPlatformSql accounts,
            PasswordEncoder passwords,
            CurrentTenant tenant,
            TransactionOperations transaction,
            Clock clock) {
        this.tokens = tokens;
        this.joinings = joinings;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.tenant = tenant;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Whom a link is for.
     *
     * @param email with which this person signs in
     * @param again whether this person has an account already
     */
    public record Joiner(String name, String email, String organisation, boolean again) {

        /** Nothing: it is personal. */
        @Override
        public String toString() {
            return "joiner";
        }
    }

    /** @throws JoiningRefused where the link is good no longer, or nobody signs in so */
    public Joiner open(String token) {
        return enter(
                token,
                (_, person) ->
                        new Joiner(person.name(), address(person), tenant.get().name(), person.accountId() != null));
    }

    /**
     * Lets the person of this link in with the password from now on, and ends the link.
     *
     * @throws JoiningRefused as {@link #open}, and where somebody signs in with that address already
     * @throws PasswordRefused where it is this person's address or name
     */
    public void join(String token, NewPassword password) {
        enter(token, (joining, person) -> {
            var email = address(person);
            password.differFrom(email, person.name());
            var hash = Objects.requireNonNull(passwords.encode(password.text()));
            var account = person.accountId();
            if (account != null) {
                accounts.replacePassword(account, hash);
            } else {
                person.signInWith(account(person, email, hash));
            }
            joinings.delete(joining);
            return true;
        });
    }

    private <T> T enter(String token, BiFunction<Joining, Person, T> work) {
        Named named = tokens.verify(token).orElseThrow(() -> new JoiningRefused(Reason.LINK_OVER));
        return TenantScope.call(
                named.tenant(),
                () -> Objects.requireNonNull(transaction.execute(_ -> {
                    var joining = joinings.lock(named.row())
                            .filter(found -> found.validUntil().isAfter(clock.instant()))
                            .orElseThrow(() -> new JoiningRefused(Reason.LINK_OVER));
                    return work.apply(joining, people.findById(joining.person()).orElseThrow());
                })));
    }

    private long account(Person person, String email, String hash) {
        try {
            return accounts.insert(email, person.name(), person.language(), hash, false);
        } catch (DuplicateKeyException taken) {
            throw new JoiningRefused(Reason.ADDRESS_TAKEN);
        }
    }

    private static String address(Person person) {
        return Optional.ofNullable(person.email()).orElseThrow(() -> new JoiningRefused(Reason.NO_ADDRESS));
    }
}
