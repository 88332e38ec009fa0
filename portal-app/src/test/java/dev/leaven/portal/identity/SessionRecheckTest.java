package dev.leaven.portal.identity;

import static dev.leaven.portal.testing.Members.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.leaven.portal.identity.app.HeldRoles;
import dev.leaven.portal.identity.app.JoiningAccess;
import dev.leaven.portal.identity.app.NewPassword;
import dev.leaven.portal.identity.app.OwnPassword;
import dev.leaven.portal.identity.app.PersonDetails;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.test.web.servlet.MockMvc;

/** A session ends when its owner could not sign in to the same any more. */
@PortalTest
class SessionRecheckTest {

    private static final NewPassword ANOTHER = new NewPassword("patience and a warm oven");
    private static final HeldRoles LEAD = new HeldRoles(Set.of(Role.PROGRAMME_LEAD), null);

    @Autowired
    private Organisations organisations;

    @Autowired
    private Members members;

    @Autowired
    private JoiningAccess access;

    @Autowired
    private OwnPassword own;

    @Autowired
    private MutableClock clock;

    @Autowired
    private MockMvc mvc;

    private Organisation ours;
    private PersonId ada;
    private String email;
    private MockHttpSession session;

    @BeforeEach
    void somebody_who_is_signed_in() throws Exception {
        ours = organisations.make(1);
        email = Members.address(ours, "ada");
        ada = members.join(ours, "ada", LEAD);
        session = signIn(PASSWORD);
        assertThat(isIn()).isTrue();
    }

    @Test
    void nothing_changed_nothing_ends() throws Exception {
        clock.advance(Duration.ofMinutes(5));

        assertThat(isIn()).isTrue();
    }

    @Test
    void it_ends_with_a_role() throws Exception {
        members.change(ours, ada, details(email), Members.LEARNER);
        clock.advance(Duration.ofSeconds(9));
        assertThat(isIn()).as("looked at a moment ago").isTrue();

        clock.advance(Duration.ofSeconds(1));
        assertThat(isIn()).isFalse();
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void it_ends_with_the_address_and_with_the_person() throws Exception {
        members.change(ours, ada, details("new-" + email), LEAD);
        clock.advance(Duration.ofSeconds(10));
        assertThat(isIn()).isFalse();

        email = "new-" + email;
        session = signIn(PASSWORD);
        assertThat(isIn()).isTrue();
        members.keep(ours, mine -> mine.remove(ada));
        clock.advance(Duration.ofSeconds(10));
        assertThat(isIn()).isFalse();
    }

    @Test
    void it_ends_with_a_password_that_was_chosen_by_a_link() throws Exception {
        access.join(members.invite(ours, ada), ANOTHER);
        clock.advance(Duration.ofSeconds(10));

        assertThat(isIn()).isFalse();
    }

    @Test
    void whoever_changes_the_own_password_stays_and_other_sessions_end() throws Exception {
        var elsewhere = signIn(PASSWORD);
        var context = (SecurityContext) Objects.requireNonNull(session.getAttribute("SPRING_SECURITY_CONTEXT"));
        var user =
                (PortalUser) Objects.requireNonNull(context.getAuthentication()).getPrincipal();
        SignedInAs.run(Objects.requireNonNull(user), () -> own.change(PASSWORD.text(), ANOTHER));
        clock.advance(Duration.ofSeconds(10));

        assertThat(isIn()).isTrue();
        session = elsewhere;
        assertThat(isIn()).isFalse();
    }

    private PersonDetails details(String address) {
        return new PersonDetails("Ada", address, "", "en", ours.top());
    }

    private MockHttpSession signIn(NewPassword password) throws Exception {
        return (MockHttpSession)
                Objects.requireNonNull(mvc.perform(formLogin().user(email).password(password.text()))
                        .andReturn()
                        .getRequest()
                        .getSession());
    }

    /** Asks for something that no view answers: there is no Vaadin servlet here. */
    private boolean isIn() throws Exception {
        var answer = mvc.perform(get("/actuator").session(session)).andReturn().getResponse();
        var sentAway = String.valueOf(answer.getRedirectedUrl()).endsWith("/login");
        assertThat(sentAway || answer.getStatus() == 200)
                .as(answer.getStatus() + " " + answer.getRedirectedUrl())
                .isTrue();
        return !sentAway;
    }
}
