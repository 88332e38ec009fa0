package dev.leaven.portal.identity.app;

import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.internal.AccountPlatformSql;
import dev.leaven.portal.identity.internal.SignInPlatformSql;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** The password of whoever is signed in. No transaction spans it: a wrong one is counted although the change is refused. */
@Service
@PreAuthorize("isAuthenticated()")
public class OwnPassword {

    private final SignInPlatformSql signIn;
    private final AccountPlatformSql accounts;
    private final PasswordEncoder passwords;

    OwnPassword(SignInPlatformSql signIn, AccountPlatformSql accounts, PasswordEncoder passwords) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /**
     * Replaces it. This session goes on; others of the same person end.
     *
     * @param current which somebody at an unlocked screen does not know
     * @throws WrongPassword where that is another; counts as a refused sign-in
     * @throws PasswordRefused where the new one is this person's address or name
     */
    public void change(String current, NewPassword fresh) {
        var me = PortalUser.current().orElseThrow();
        var email = me.getUsername();
        var account = signIn.find(email).orElseThrow(WrongPassword::new);
        if (!account.isAccountNonLocked() || !passwords.matches(current, account.getPassword())) {
            signIn.recordFailure(email);
            throw new WrongPassword();
        }
        fresh.differFrom(email, account.name());
        var hash = Objects.requireNonNull(passwords.encode(fresh.text()));
        accounts.replacePassword(email, hash);
        me.goOnWith(hash);
    }
}
