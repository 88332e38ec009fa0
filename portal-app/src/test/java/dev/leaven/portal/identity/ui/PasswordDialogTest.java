package dev.leaven.portal.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.leaven.portal.identity.Accounts;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.app.OwnPassword;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;

class PasswordDialogTest extends PortalUiTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String OLD = "flour, water and salt";
    private static final String NEW = "patience and a warm oven";

    @Autowired
    private Accounts accounts;

    @Autowired
    private OwnPassword own;

    @Autowired
    private MockMvc mvc;

    private final String email = "boss" + COUNT.incrementAndGet() + "@password.example";
    private final PortalUser operator =
            new PortalUser(email, "The boss", "en", null, null, Set.of(Role.OPERATOR), false, null);

    @BeforeEach
    void somebody_with_an_account() {
        SignedInAs.run(Organisations.OPERATOR, () -> accounts.createOperator(email, "The boss", "en", OLD));
    }

    @Test
    void the_new_password_is_the_one_to_sign_in_with() throws Exception {
        open(operator, "");
        change(OLD, NEW);

        assertThat(notices()).anyMatch(text -> text.contains("Your password is changed."));
        assertThat(shows("password-save")).isFalse();
        signIn(OLD, unauthenticated());
        signIn(NEW, authenticated());
    }

    @Test
    void nobody_changes_it_without_knowing_it_and_what_was_typed_stays() throws Exception {
        open(operator, "", Locale.of("nl"));
        change("not it", NEW);

        assertThat(current().getErrorMessage()).startsWith("Dit is niet je wachtwoord");
        assertThat(fresh().getValue()).isEqualTo(NEW);
        signIn(OLD, authenticated());
    }

    @Test
    void guessing_locks_the_account_as_it_does_at_the_door() throws Exception {
        open(operator, "");
        for (var guess = 0; guess < 8; guess++) {
            change("guess " + guess, NEW);
        }
        change(OLD, NEW);

        assertThat(current().isInvalid()).isTrue();
        signIn(OLD, unauthenticated());
    }

    @Test
    void a_weak_one_is_refused() throws Exception {
        open(operator, "");
        change(OLD, "short");
        assertThat(fresh().getErrorMessage()).contains("12 characters or more");
        change(OLD, email.toUpperCase(Locale.ROOT));
        assertThat(fresh().getErrorMessage()).contains("too easy to guess");
        signIn(OLD, authenticated());
    }

    private void change(String now, String next) {
        if (!shows("password-save")) {
            new PasswordDialog(own).open();
        }
        window().test(current()).setValue(now);
        window().test(fresh()).setValue(next);
        window().test(find(Button.class, "password-save")).click();
    }

    private PasswordField current() {
        return find(PasswordField.class, "current-password");
    }

    private PasswordField fresh() {
        return find(PasswordField.class, "new-password");
    }

    private void signIn(String password, ResultMatcher expected) throws Exception {
        mvc.perform(formLogin().user(email).password(password)).andExpect(expected);
    }
}
