package dev.leaven.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import dev.leaven.portal.identity.internal.SignInFailureHandler;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class SignInTest {

    private static final String PASSWORD = "a-sourdough-of-some-age";
    private static final int FAILURES_BEFORE_LOCK = 8;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;
    private String email;

    @BeforeEach
    void an_expert_with_an_account_in_one_of_two_organisations() {
        ours = organisations.make(1);
        theirs = organisations.make(1);
        email = "ada@" + ours.tenant().slug() + ".example";
        SignedInAs.run(Organisations.OPERATOR, () -> {
            long account = accounts.create(email, "Ada", "nl", PASSWORD);
            TenantScope.run(ours.id(), () -> {
                PersonId person = people.add("Ada", email, "nl", ours.top(), account);
                people.grant(person, Role.ASSESSOR, "hr");
            });
        });
    }

    @Test
    void the_right_password_opens_ones_own_organisation_and_no_other() throws Exception {
        signIn(email, PASSWORD).andExpect(authenticated().withAuthentication(authentication -> {
            PortalUser ada = user(authentication);
            assertThat(ada.tenant()).contains(ours.id());
            assertThat(ada.roles()).isEqualTo(Set.of(Role.ASSESSOR));
            assertThat(ada.language()).isEqualTo("nl");
            Object person = ada.person().orElseThrow().value();
            assertThat(tables.rows(ours.id(), "person")).anyMatch(row -> Objects.equals(row.get("id"), person));
            assertThat(tables.rows(theirs.id(), "person")).noneMatch(row -> Objects.equals(row.get("id"), person));
        }));
    }

    @Test
    void the_hash_is_gone_from_whoever_is_signed_in() throws Exception {
        signIn(email, PASSWORD).andExpect(authenticated().withAuthentication(authentication -> {
            assertThat(user(authentication).getPassword()).isNull();
            assertThat(authentication.getCredentials()).isNull();
            assertThat(authentication.toString()).doesNotContain("$2a$", "$2b$", PASSWORD, email);
        }));
    }

    @Test
    void an_address_is_taken_in_any_case_and_with_blanks_around_it() throws Exception {
        signIn("  " + email.toUpperCase(Locale.ROOT) + " ", PASSWORD).andExpect(authenticated());
    }

    @Test
    void a_wrong_password_an_unknown_address_and_a_locked_account_look_alike() throws Exception {
        String wrong = outcome(signIn(email, "not-it"));
        String unknown = outcome(signIn("nobody@nowhere.example", PASSWORD));
        failUntilLocked();
        String locked = outcome(signIn(email, PASSWORD));

        assertThat(wrong).isEqualTo(unknown).isEqualTo(locked).contains("error");
    }

    @Test
    void what_was_typed_waits_in_the_session_and_never_in_the_address() throws Exception {
        for (String typed : List.of(email, "nobody@nowhere.example")) {
            var refused = signIn(typed, "not-it").andReturn();

            assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo("/login?error");
            var session = Objects.requireNonNull(refused.getRequest().getSession(false));
            assertThat(SignInFailureHandler.takeTyped(session)).contains(typed);
            assertThat(SignInFailureHandler.takeTyped(session)).isEmpty();
        }
    }

    @Test
    void a_text_that_is_no_address_is_not_kept() throws Exception {
        var refused = signIn("a".repeat(255), "not-it").andReturn();

        assertThat(SignInFailureHandler.takeTyped(
                        Objects.requireNonNull(refused.getRequest().getSession(false))))
                .isEmpty();
    }

    @Test
    void repeated_wrong_passwords_lock_the_account_for_five_minutes() throws Exception {
        failUntilLocked();
        signIn(email, PASSWORD).andExpect(unauthenticated());

        clock.advance(Duration.ofMinutes(4).plusSeconds(59));
        signIn(email, PASSWORD).andExpect(unauthenticated());

        clock.advance(Duration.ofSeconds(1));
        signIn(email, PASSWORD).andExpect(authenticated());
    }

    @Test
    void one_wrong_password_less_locks_nothing_and_signing_in_forgets_them() throws Exception {
        for (int i = 1; i < FAILURES_BEFORE_LOCK; i++) {
            signIn(email, "wrong").andExpect(unauthenticated());
        }
        signIn(email, PASSWORD).andExpect(authenticated());

        signIn(email, "wrong").andExpect(unauthenticated());
        signIn(email, PASSWORD).andExpect(authenticated());
    }

    @Test
    void an_account_that_belongs_nowhere_has_no_role_and_no_organisation() throws Exception {
        String stray = "stray-" + email;
        SignedInAs.run(Organisations.OPERATOR, () -> accounts.create(stray, "Stray", "en", PASSWORD));

        signIn(stray, PASSWORD).andExpect(authenticated().withAuthentication(authentication -> {
            assertThat(user(authentication).tenant()).isEmpty();
            assertThat(user(authentication).roles()).isEmpty();
        }));
    }

    private void failUntilLocked() throws Exception {
        for (int i = 0; i < FAILURES_BEFORE_LOCK; i++) {
            signIn(email, "wrong").andExpect(unauthenticated());
        }
    }

    private ResultActions signIn(String address, String password) throws Exception {
        return mvc.perform(formLogin("/login").user(address).password(password));
    }

    private static PortalUser user(Authentication authentication) {
        return (PortalUser) Objects.requireNonNull(authentication.getPrincipal());
    }

    private static String outcome(ResultActions result) {
        var response = result.andReturn().getResponse();
        return response.getStatus() + " " + response.getRedirectedUrl();
    }
}
