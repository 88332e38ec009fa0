package dev.leaven.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;

import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;

/** An organisation's people are for its administrator to keep, and for nobody else's. */
@PortalTest
class DirectoryTest {

    private static final String PASSWORD = "flour, water and salt";
    private static final HeldRoles LEARNER = new HeldRoles(Set.of(), null);
    private static final HeldRoles ADMINISTRATOR = new HeldRoles(Set.of(Role.ADMINISTRATOR), null);
    private static final HeldRoles EXPERT = new HeldRoles(Set.of(Role.ASSESSOR, Role.PROGRAMME_LEAD), "hr");

    @Autowired
    private Organisations organisations;

    @Autowired
    private Directory directory;

    @Autowired
    private People people;

    @Autowired
    private Assessments assessments;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Joinings joinings;

    @Autowired
    private JoiningDoor door;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        theirs = organisations.make(1);
        ours = organisations.make(1);
    }

    @Test
    void somebody_is_added_with_everything_that_is_noted() {
        var id = add(ours, details("Ada", " Ada@Example.org ", "+31 (0)6 1234-5678"), EXPERT);

        assertThat(row(id)).satisfies(person -> {
            assertThat(person.name()).isEqualTo("Ada");
            assertThat(person.email()).isEqualTo("ada@example.org");
            assertThat(person.phone()).isEqualTo("+31612345678");
            assertThat(person.unit()).isEqualTo(ours.top());
            assertThat(person.roles()).containsExactlyInAnyOrder(Role.ASSESSOR, Role.PROGRAMME_LEAD);
            assertThat(person.perspective()).isEqualTo("hr");
            assertThat(person.account()).isFalse();
        });
    }

    @Test
    void what_is_changed_replaces_what_was() {
        var id = add(ours, details("Ada", "ada@example.org", "+31612345678"), EXPERT);

        change(id, details("Ada Quill", "", ""), LEARNER);

        assertThat(row(id)).satisfies(person -> {
            assertThat(person.name()).isEqualTo("Ada Quill");
            assertThat(person.email()).isNull();
            assertThat(person.phone()).isNull();
            assertThat(person.roles()).isEmpty();
            assertThat(person.perspective()).isNull();
        });
    }

    @Test
    void a_role_that_stays_may_get_another_perspective() {
        var id = add(ours, details("Ada", "", ""), EXPERT);

        change(id, details("Ada", "", ""), new HeldRoles(Set.of(Role.ASSESSOR), "ld"));

        assertThat(row(id).roles()).containsExactly(Role.ASSESSOR);
        assertThat(row(id).perspective()).isEqualTo("ld");
    }

    @Test
    void an_address_is_one_persons_in_an_organisation_and_free_in_another() {
        var ada = add(ours, details("Ada", "ada@example.org", ""), LEARNER);
        add(theirs, new PersonDetails("Ada", "ada@example.org", "", "en", theirs.top()), LEARNER);

        assertThatThrownBy(() -> add(ours, details("Eve", "ADA@example.org", ""), LEARNER))
                .isInstanceOf(EmailRefused.class);
        change(ada, details("Ada", "ada@example.org", ""), LEARNER);
    }

    @Test
    void what_is_refused_changes_nothing() {
        var id = add(ours, details("Ada", "ada@example.org", ""), EXPERT);

        assertThatThrownBy(() -> change(id, details("Eve", "eve", ""), LEARNER)).isInstanceOf(EmailRefused.class);
        assertThatThrownBy(() -> change(id, details("Eve", "", "12"), LEARNER)).isInstanceOf(PhoneRefused.class);

        assertThat(row(id).name()).isEqualTo("Ada");
        assertThat(row(id).roles()).hasSize(2);
    }

    @Test
    void of_two_who_change_the_same_person_the_second_is_told() {
        var id = add(ours, details("Ada", "", ""), LEARNER);
        var seen = row(id);
        change(id, details("Ada Quill", "", ""), LEARNER);

        assertThatThrownBy(() -> as(ours, mine -> mine.change(seen, details("Ada Q.", "", ""), LEARNER)))
                .isInstanceOf(PersonChanged.class);
        assertThat(row(id).name()).isEqualTo("Ada Quill");
    }

    @Test
    void the_last_administrator_who_can_sign_in_stays_one() {
        var first = administrator("ada");
        var email = row(first).email();
        var second = add(ours, details("Eve", "eve@" + ours.tenant().slug() + ".example", ""), ADMINISTRATOR);

        assertThatThrownBy(() -> change(first, details("Eva", email, ""), LEARNER))
                .isInstanceOf(LastAdministrator.class);
        assertThat(row(first).name()).as("all or nothing").isEqualTo("ada");

        join(ours, second);
        change(first, details("Ada", email, ""), LEARNER);
        assertThat(row(first).roles()).isEmpty();
    }

    @Test
    void two_last_administrators_do_not_let_each_other_go() throws Exception {
        var first = administrator("ada");
        var second = administrator("eve");
        try (var both = Executors.newFixedThreadPool(2)) {
            var stepsDown = both.invokeAll(List.of(stepsDown(row(first)), stepsDown(row(second))));
            assertThat(stepsDown).extracting(Future::get).containsOnlyOnce(true);
        }
    }

    @Test
    void a_page_that_is_old_does_not_give_back_a_role_that_was_taken_away() {
        var id = add(ours, details("Ada", "", ""), EXPERT);
        var seen = row(id);
        change(id, details("Ada", "", ""), LEARNER);

        assertThatThrownBy(() -> as(ours, mine -> mine.change(seen, details("Ada", "", ""), EXPERT)))
                .isInstanceOf(PersonChanged.class);
        assertThat(row(id).roles()).isEmpty();
    }

    @Test
    void an_account_follows_its_person() throws Exception {
        var id = administrator("ada");
        var address = "ada.quill@" + ours.tenant().slug() + ".example";

        change(id, details("Ada Quill", address, ""), ADMINISTRATOR);

        mvc.perform(formLogin().user(address).password(PASSWORD))
                .andExpect(authenticated()
                        .withAuthentication(signedIn -> assertThat(((PortalUser) signedIn.getPrincipal()).name())
                                .isEqualTo("Ada Quill")));
        assertThatThrownBy(() -> change(id, details("Ada Quill", "", ""), ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        EmailRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(EmailRefused.Reason.NEEDED));
    }

    @Test
    void nobody_signs_in_with_an_address_that_somebody_elsewhere_signs_in_with() {
        var id = administrator("ada");
        var there = add(
                theirs,
                new PersonDetails("Eve", "eve@" + theirs.tenant().slug() + ".example", "", "en", theirs.top()),
                LEARNER);
        join(theirs, there);

        assertThatThrownBy(() ->
                        change(id, details("Ada", "eve@" + theirs.tenant().slug() + ".example", ""), ADMINISTRATOR))
                .isInstanceOfSatisfying(
                        EmailRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(EmailRefused.Reason.NOT_TO_SIGN_IN));
        assertThat(row(id).email()).startsWith("ada@");
    }

    @Test
    void another_address_ends_the_link_that_was_made_for_the_old_one() {
        var id = add(ours, details("Ada", "stranger@example.org", ""), LEARNER);
        var link = SignedInAs.call(ours.administrator(), () -> joinings.invite(id));

        change(id, details("Ada", "ada@example.org", ""), LEARNER);

        assertThatThrownBy(() -> door.open(link.path().substring("join/".length())))
                .isInstanceOf(JoiningRefused.class);
    }

    @Test
    void somebody_without_a_role_signs_in_to_their_own_organisation() throws Exception {
        var address = "learner@" + ours.tenant().slug() + ".example";
        var id = add(ours, details("Ada", address, ""), LEARNER);
        join(ours, id);

        mvc.perform(formLogin().user(address).password(PASSWORD))
                .andExpect(authenticated().withAuthentication(signedIn -> {
                    var user = (PortalUser) signedIn.getPrincipal();
                    assertThat(user.tenant()).contains(ours.id());
                    assertThat(user.person()).contains(id);
                    assertThat(user.roles()).isEmpty();
                }));
    }

    @Test
    void who_was_noted_by_mistake_is_removed_and_can_sign_in_no_more() throws Exception {
        var address = "ada@" + ours.tenant().slug() + ".example";
        var id = add(ours, details("Ada", address, ""), EXPERT);
        join(ours, id);

        assertThatThrownBy(() -> as(theirs, their -> their.remove(id))).isInstanceOf(NoSuchElementException.class);
        as(ours, mine -> mine.remove(id));

        assertThat(everyone()).extracting(PersonRow::name).doesNotContain("Ada");
        mvc.perform(formLogin().user(address).password(PASSWORD)).andExpect(unauthenticated());
        add(ours, details("Ada", address, ""), LEARNER);
    }

    @Test
    void who_was_asked_something_stays() {
        assessments.launched(ours);
        var learner = everyone().stream()
                .filter(person -> person.name().equals("Learner 1.1"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> as(ours, mine -> mine.remove(learner.id()))).isInstanceOf(PersonInvolved.class);
        assertThat(everyone()).contains(learner);
    }

    @Test
    void the_last_administrator_is_not_removed() {
        var id = administrator("ada");

        assertThatThrownBy(() -> as(ours, mine -> mine.remove(id))).isInstanceOf(LastAdministrator.class);
    }

    @Test
    void another_organisation_reaches_nobody_here() {
        var id = add(ours, details("Ada", "", ""), LEARNER);

        assertThatThrownBy(() -> as(
                        theirs,
                        their -> their.change(row(id), new PersonDetails("Eve", "", "", "en", theirs.top()), LEARNER)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> add(theirs, details("Eve", "", ""), LEARNER))
                .as("into a unit of ours")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(row(id).name()).isEqualTo("Ada");
    }

    @Test
    void leads_and_experts_change_nobody() {
        var seen = row(add(ours, details("Ada", "", ""), LEARNER));

        for (var user : List.of(ours.lead(), ours.assessor("hr"))) {
            assertThatThrownBy(() ->
                            SignedInAs.run(user, () -> directory.change(seen, details("Eve", "", ""), ADMINISTRATOR)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> SignedInAs.call(user, () -> directory.add(details("Eve", "", ""), LEARNER)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private PersonDetails details(String name, @Nullable String email, String phone) {
        return new PersonDetails(name, email, phone, "en", ours.top());
    }

    private PersonId add(Organisation organisation, PersonDetails details, HeldRoles roles) {
        return SignedInAs.call(organisation.administrator(), () -> directory.add(details, roles));
    }

    private void change(PersonId id, PersonDetails details, HeldRoles roles) {
        var seen = row(id);
        as(ours, mine -> mine.change(seen, details, roles));
    }

    private void as(Organisation organisation, Consumer<Directory> work) {
        SignedInAs.run(organisation.administrator(), () -> work.accept(directory));
    }

    /** Who can sign in. */
    private PersonId administrator(String name) {
        var id = add(ours, details(name, name + "@" + ours.tenant().slug() + ".example", ""), ADMINISTRATOR);
        join(ours, id);
        return id;
    }

    private Callable<Boolean> stepsDown(PersonRow seen) {
        return () -> {
            try {
                as(ours, mine -> mine.change(seen, details(seen.name(), seen.email(), ""), LEARNER));
                return true;
            } catch (LastAdministrator refused) {
                return false;
            }
        };
    }

    private void join(Organisation organisation, PersonId person) {
        var link = SignedInAs.call(organisation.administrator(), () -> joinings.invite(person));
        door.join(link.path().substring("join/".length()), new NewPassword(PASSWORD));
    }

    private List<PersonRow> everyone() {
        return SignedInAs.call(ours.administrator(), people::all);
    }

    private PersonRow row(PersonId id) {
        return everyone().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
