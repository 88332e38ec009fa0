package dev.leaven.portal.identity.app;

import static dev.leaven.portal.testing.Members.LEARNER;
import static dev.leaven.portal.testing.Members.PASSWORD;
import static dev.leaven.portal.testing.Members.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonalLink;
import dev.leaven.portal.identity.PersonalLinks;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.app.JoiningRefused.Reason;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@PortalTest
class JoiningTest {

    private static final NewPassword ANOTHER = new NewPassword("patience and a warm oven");

    @Autowired
    private Organisations organisations;

    @Autowired
    private Members members;

    @Autowired
    private JoiningLinks joiningLinks;

    @Autowired
    private JoiningAccess access;

    @Autowired
    private PersonalLinks personalLinks;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    private Organisation ours;
    private Organisation theirs;
    private String email;
    private PersonId ada;

    @BeforeEach
    void somebody_without_an_account_in_one_of_two_organisations() {
        theirs = organisations.make(1);
        ours = organisations.make(1);
        email = Members.address(ours, "ada");
        ada = members.add(ours, "Ada", email, new HeldRoles(Set.of(Role.PROGRAMME_LEAD), null));
    }

    @Test
    void a_link_says_whom_it_is_for_and_lets_that_person_in() throws Exception {
        var token = token(invite(ada));

        assertThat(access.open(token))
                .isEqualTo(new JoiningAccess.Joiner("Ada", email, ours.tenant().name(), false));
        access.join(token, PASSWORD);

        signIn(PASSWORD).andExpect(authenticated().withAuthentication(signedIn -> {
            var user = (PortalUser) signedIn.getPrincipal();
            assertThat(user.tenant()).contains(ours.id());
            assertThat(user.person()).contains(ada);
            assertThat(user.roles()).containsExactly(Role.PROGRAMME_LEAD);
        }));
    }

    @Test
    void a_link_is_good_once() {
        var token = token(invite(ada));
        access.join(token, PASSWORD);

        assertThat(refusal(() -> access.open(token))).isEqualTo(Reason.LINK_OVER);
        assertThat(refusal(() -> access.join(token, ANOTHER))).isEqualTo(Reason.LINK_OVER);
    }

    @Test
    void of_two_who_open_it_at_once_one_gets_in() throws Exception {
        var token = token(invite(ada));
        try (var both = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> join = () -> {
                try {
                    access.join(token, PASSWORD);
                    return true;
                } catch (JoiningRefused refused) {
                    return false;
                }
            };
            assertThat(both.invokeAll(List.of(join, join)))
                    .extracting(Future::get)
                    .containsOnlyOnce(true);
        }
    }

    @Test
    void a_new_link_ends_the_one_before() {
        var old = token(invite(ada));
        var fresh = token(invite(ada));

        assertThat(refusal(() -> access.open(old))).isEqualTo(Reason.LINK_OVER);
        assertThat(access.open(fresh).name()).isEqualTo("Ada");
    }

    @Test
    void a_link_ends_after_two_weeks() {
        var token = token(invite(ada));
        clock.advance(Duration.ofDays(14).minusMinutes(1));
        assertThat(access.open(token).name()).isEqualTo("Ada");

        clock.advance(Duration.ofMinutes(1));
        assertThat(refusal(() -> access.join(token, PASSWORD))).isEqualTo(Reason.LINK_OVER);
    }

    @Test
    void an_altered_link_and_one_of_another_kind_open_nothing() {
        var token = token(invite(ada));
        var altered = (token.charAt(0) == 'A' ? 'B' : 'A') + token.substring(1);
        var row = (Long) tables.rows(ours.id(), "joining").getFirst().get("id");
        var respondents = personalLinks.token(new PersonalLink(ours.id(), row));

        for (var wrong : List.of(altered, respondents, "", "x", token + "A")) {
            assertThat(refusal(() -> access.open(wrong))).as(wrong).isEqualTo(Reason.LINK_OVER);
            assertThat(refusal(() -> access.join(wrong, PASSWORD))).as(wrong).isEqualTo(Reason.LINK_OVER);
        }
        assertThat(personalLinks.verify(token)).isEmpty();
    }

    @Test
    void no_token_is_stored() {
        var token = token(invite(ada));

        assertThat(tables.rows(ours.id(), "joining"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsOnlyKeys("id", "tenant_id", "revision", "person_id", "valid_until")
                        .doesNotContainValue(token));
    }

    @Test
    void who_forgot_a_password_chooses_another_and_is_no_longer_locked_out() throws Exception {
        access.join(token(invite(ada)), PASSWORD);
        for (var attempt = 0; attempt < 8; attempt++) {
            signIn(ANOTHER);
        }
        signIn(PASSWORD).andExpect(unauthenticated());

        var token = token(invite(ada));
        assertThat(access.open(token).again()).isTrue();
        access.join(token, ANOTHER);

        signIn(PASSWORD).andExpect(unauthenticated());
        signIn(ANOTHER).andExpect(authenticated());
    }

    @Test
    void an_address_with_which_somebody_signs_in_elsewhere_is_refused_and_the_link_stays_good() {
        access.join(token(invite(ada)), PASSWORD);
        var twin = members.add(theirs, "Ada", email, LEARNER);
        var token = token(invite(theirs, twin));

        assertThat(refusal(() -> access.join(token, ANOTHER))).isEqualTo(Reason.ADDRESS_TAKEN);
        assertThat(access.open(token).organisation()).isEqualTo(theirs.tenant().name());
    }

    @Test
    void nobody_signs_in_without_an_address() {
        var somebody = members.add(ours, "Nobody", "", LEARNER);

        assertThat(refusal(() -> invite(somebody))).isEqualTo(Reason.NO_ADDRESS);
    }

    @Test
    void ones_own_address_is_no_password() {
        var token = token(invite(ada));

        assertThatThrownBy(() -> access.join(token, new NewPassword(email.toUpperCase(Locale.ROOT))))
                .isInstanceOf(PasswordRefused.class);
        access.join(token, PASSWORD);
    }

    @Test
    void links_are_for_administrators_of_the_same_organisation_to_make() {
        assertThatThrownBy(() -> invite(theirs, ada)).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> SignedInAs.call(ours.lead(), () -> joiningLinks.invite(ada)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private JoiningLink invite(PersonId person) {
        return invite(ours, person);
    }

    private JoiningLink invite(Organisation organisation, PersonId person) {
        return SignedInAs.call(organisation.administrator(), () -> joiningLinks.invite(person));
    }

    private static Reason refusal(ThrowingCallable work) {
        return catchThrowableOfType(JoiningRefused.class, work).reason();
    }

    private ResultActions signIn(NewPassword password) throws Exception {
        return mvc.perform(formLogin().user(email).password(password.text()));
    }
}
