package dev.leaven.portal.identity;

import dev.leaven.portal.identity.internal.AccountPlatformSql;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts with which people sign in. */
@Service
@PreAuthorize("hasRole('OPERATOR')")
public class Accounts {

    private final AccountPlatformSql accounts;
    private final PasswordEncoder passwords;

    Accounts(AccountPlatformSql accounts, PasswordEncoder passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Whether somebody signs in with this address. */
    @Transactional(readOnly = true)
    public boolean exists(String email) {
        return accounts.exists(email);
    }

    /** Whether anybody runs the portal. */
    @Transactional(readOnly = true)
    public boolean hasOperator() {
        return accounts.hasOperator();
    }

    /** Makes an account for a member of some organisation and returns its key. */
    @Transactional
    public long create(String email, String name, String language, String password) {
        return accounts.insert(email, name, language, passwords.encode(password), false);
    }

    /** Makes an account for somebody who runs the portal. */
    @Transactional
    public void createOperator(String email, String name, String language, String password) {
        accounts.insert(email, name, language, passwords.encode(password), true);
    }
}
