package dev.leaven.portal.identity.app;

import dev.leaven.portal.identity.Accounts;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes the account of the first operator, {@code leaven.operator.email}, as long as this portal has none. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class FirstOperator implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstOperator.class);
    private static final PortalUser CONFIGURATION =
            new PortalUser("configuration", "configuration", "en", null, null, Set.of(Role.OPERATOR), false, null);

    private final Accounts accounts;
    private final String email;
    private final String password;
    private final String file;

    FirstOperator(
            Accounts accounts,
            @Value("${leaven.operator.email}") String email,
            @Value("${leaven.operator.password}") String password,
            @Value("${leaven.operator.password-file}") String file) {
        this.accounts = accounts;
        this.email = email;
        this.password = password;
        this.file = file;
    }

    /** @throws IllegalStateException where there is no operator, and what is named can't be one */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!email.isBlank()) {
            SignedInAs.run(CONFIGURATION, this::makeIfNone);
        }
    }

    private void makeIfNone() {
        if (accounts.hasOperator()) {
            LOG.info("This portal has an operator: leaven.operator.email is not looked at.");
            return;
        }
        try {
            var address = EmailAddress.read(email);
            var chosen = new NewPassword(password.isBlank() ? read() : password);
            chosen.differFrom(address.text());
            accounts.createOperator(address.text(), address.text(), "en", chosen.text());
            LOG.info("The first operator's account is made; its password is not needed here any more.");
        } catch (EmailRefused refused) {
            throw new IllegalStateException("leaven.operator.email is not an e-mail address.", refused);
        } catch (PasswordRefused refused) {
            throw new IllegalStateException(
                    "The first operator needs a password of " + NewPassword.SHORTEST
                            + " characters or more, five of them different, in no more than 72 bytes.",
                    refused);
        }
    }

    private String read() {
        if (file.isBlank()) {
            throw new IllegalStateException("leaven.operator.email needs leaven.operator.password-file"
                    + " (LEAVEN_OPERATOR_PASSWORD_FILE) or leaven.operator.password beside it.");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new IllegalStateException("The first operator's password can't be read from " + file, e);
        }
    }
}
