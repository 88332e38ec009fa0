package dev.leaven.portal.identity.app;

import static dev.leaven.portal.testing.Members.ADMINISTRATOR;
import static dev.leaven.portal.testing.Members.LEARNER;
import static dev.leaven.portal.testing.Members.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PersonRow;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** What becomes of accounts when people are changed, and who must not lose the last say. */
@PortalTest
class DirectoryAccountsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Members members;

    @Autowired
    private JoiningAccess access;

    @Autowired
    private MockMvc mvc;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        theirs = organisations.make(1);
        ours = organisations.make(1);
    }

    @Test
    void the_last_administrator_who_can_sign_in_stays_one() {
        var first = members.join(ours, "ada", ADMINISTRATOR);
        var second = members.add(ours, "eve", Members.address(ours, "eve"), ADMINISTRATOR);

        assertThatThrownBy(() -> members.change(ours, first, details("eva", "ada"), LEARNER))
                .isInstanceOf(LastAdministratorRefused.class);
        assertThat(members.row(ours, first).name()).as("all or nothing").isEqualTo("ada");
        assertThatThrownBy(() -> members.keep(ours, mine -> mine.remove(first)))
                .isInstanceOf(LastAdministratorRefused.class);

        access.join(members.invite(ours, second), PASSWORD);
        members.change(ours, first, details("ada", "ada"), LEARNER);
        assertThat(members.row(ours, first).roles()).isEmpty();
    }

    @Test
    void two_last_administrators_do_not_let_each_other_go() throws Exception {
        var first = stepsDown(members.join(ours, "ada", ADMINISTRATOR));
        var second = stepsDown(members.join(ours, "eve", ADMINISTRATOR));

        try (var both = Executors.newFixedThreadPool(2)) {
            assertThat(both.invokeAll(List.of(first, second)))
                    .extracting(Future::get)
                    .containsOnlyOnce(true);
        }
    }

    @Test
    void an_account_follows_its_person() throws Exception {
        var id = members.join(ours, "ada", ADMINISTRATOR);

        members.change(ours, id, details("Ada Quill", "quill"), ADMINISTRATOR);

        signIn("quill")
                .andExpect(authenticated()
                        .withAuthentication(signedIn -> assertThat(((PortalUser) signedIn.getPrincipal()).name())
                                .isEqualTo("Ada Quill")));
        var none = new PersonDetails("Ada Quill", "", "", "en", ours.top());
        assertRefused(EmailRefused.Reason.NEEDED, id, none);
    }

    @Test
    void nobody_signs_in_with_an_address_that_somebody_elsewhere_signs_in_with() {
        var id = members.join(ours, "ada", ADMINISTRATOR);
        members.join(theirs, "eve", LEARNER);

        var hers = new PersonDetails("ada", Members.address(theirs, "eve"), "", "en", ours.top());
        assertRefused(EmailRefused.Reason.NOT_TO_SIGN_IN, id, hers);
        assertThat(members.row(ours, id).email()).isEqualTo(Members.address(ours, "ada"));
    }

    @Test
    void another_address_ends_the_link_that_was_made_for_the_old_one() {
        var id = members.add(ours, "ada", Members.address(ours, "stranger"), LEARNER);
        var token = members.invite(ours, id);

        members.change(ours, id, details("ada", "ada"), LEARNER);

        assertThatThrownBy(() -> access.open(token)).isInstanceOf(JoiningRefused.class);
    }

    @Test
    void somebody_without_a_role_signs_in_to_their_own_organisation() throws Exception {
        var id = members.join(ours, "ada", LEARNER);

        signIn("ada").andExpect(authenticated().withAuthentication(signedIn -> {
            var user = (PortalUser) signedIn.getPrincipal();
            assertThat(user.tenant()).contains(ours.id());
            assertThat(user.person()).contains(id);
            assertThat(user.roles()).isEmpty();
        }));
    }

    @Test
    void who_was_noted_by_mistake_is_removed_and_can_sign_in_no_more() throws Exception {
        var id = members.join(ours, "ada", LEARNER);

        assertThatThrownBy(() -> members.keep(theirs, their -> their.remove(id)))
                .isInstanceOf(NoSuchElementException.class);
        members.keep(ours, mine -> mine.remove(id));

        assertThat(members.all(ours)).extracting(PersonRow::name).doesNotContain("ada");
        signIn("ada").andExpect(unauthenticated());
        members.join(ours, "ada", LEARNER);
    }

    private void assertRefused(EmailRefused.Reason reason, PersonId id, PersonDetails details) {
        assertThatThrownBy(() -> members.change(ours, id, details, ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        EmailRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private PersonDetails details(String name, String mailbox) {
        return new PersonDetails(name, Members.address(ours, mailbox), "", "en", ours.top());
    }

    private Callable<Boolean> stepsDown(PersonId person) {
        var seen = members.row(ours, person);
        return () -> {
            try {
                members.keep(ours, mine -> mine.change(seen, details(seen.name(), seen.name()), LEARNER));
                return true;
            } catch (LastAdministratorRefused refused) {
                return false;
            }
        };
    }

    private ResultActions signIn(String name) throws Exception {
        return mvc.perform(formLogin().user(Members.address(ours, name)).password(PASSWORD.text()));
    }
}
