package dev.leaven.portal.identity.app;

import static dev.leaven.portal.testing.Members.ADMINISTRATOR;
import static dev.leaven.portal.testing.Members.LEARNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** An organisation's people are for its administrator to keep, and for nobody else's. */
@PortalTest
class DirectoryTest {

    private static final HeldRoles EXPERT = new HeldRoles(Set.of(Role.ASSESSOR, Role.PROGRAMME_LEAD), "hr");

    @Autowired
    private Organisations organisations;

    @Autowired
    private Directory directory;

    @Autowired
    private Members members;

    @Autowired
    private Assessments assessments;

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

        assertThat(members.row(ours, id)).satisfies(person -> {
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

        members.change(ours, id, details("Ada Quill", "", ""), LEARNER);

        assertThat(members.row(ours, id)).satisfies(person -> {
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

        members.change(ours, id, details("Ada", "", ""), new HeldRoles(Set.of(Role.ASSESSOR), "ld"));

        assertThat(members.row(ours, id).roles()).containsExactly(Role.ASSESSOR);
        assertThat(members.row(ours, id).perspective()).isEqualTo("ld");
    }

    @Test
    void an_address_is_one_persons_in_an_organisation_and_free_in_another() {
        var ada = add(ours, details("Ada", "ada@example.org", ""), LEARNER);
        add(theirs, new PersonDetails("Ada", "ada@example.org", "", "en", theirs.top()), LEARNER);

        assertThatThrownBy(() -> add(ours, details("Eve", "ADA@example.org", ""), LEARNER))
                .isInstanceOf(EmailRefused.class);
        members.change(ours, ada, details("Ada", "ada@example.org", ""), LEARNER);
    }

    @Test
    void what_is_refused_changes_nothing() {
        var id = add(ours, details("Ada", "ada@example.org", ""), EXPERT);

        assertThatThrownBy(() -> members.change(ours, id, details("Eve", "eve", ""), LEARNER))
                .isInstanceOf(EmailRefused.class);
        assertThatThrownBy(() -> members.change(ours, id, details("Eve", "", "12"), LEARNER))
                .isInstanceOf(PhoneRefused.class);

        assertThat(members.row(ours, id).name()).isEqualTo("Ada");
        assertThat(members.row(ours, id).roles()).hasSize(2);
    }

    @Test
    void of_two_who_change_the_same_person_the_second_is_told() {
        var id = add(ours, details("Ada", "", ""), LEARNER);
        var seen = members.row(ours, id);
        members.change(ours, id, details("Ada Quill", "", ""), LEARNER);

        assertThatThrownBy(() -> members.keep(ours, mine -> mine.change(seen, details("Ada Q.", "", ""), LEARNER)))
                .isInstanceOf(PersonEditConflict.class);
        assertThat(members.row(ours, id).name()).isEqualTo("Ada Quill");
    }

    @Test
    void a_page_that_is_old_does_not_give_back_a_role_that_was_taken_away() {
        var id = add(ours, details("Ada", "", ""), EXPERT);
        var seen = members.row(ours, id);
        members.change(ours, id, details("Ada", "", ""), LEARNER);

        assertThatThrownBy(() -> members.keep(ours, mine -> mine.change(seen, details("Ada", "", ""), EXPERT)))
                .isInstanceOf(PersonEditConflict.class);
        assertThat(members.row(ours, id).roles()).isEmpty();
    }

    @Test
    void who_was_asked_something_stays() {
        assessments.launched(ours);
        var learner = members.all(ours).stream()
                .filter(person -> person.name().equals("Learner 1.1"))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> members.keep(ours, mine -> mine.remove(learner.id())))
                .isInstanceOf(PersonRemovalRefused.class);
        assertThat(members.all(ours)).contains(learner);
    }

    @Test
    void another_organisation_reaches_nobody_here() {
        var id = add(ours, details("Ada", "", ""), LEARNER);

        assertThatThrownBy(() -> members.keep(
                        theirs,
                        their -> their.change(
                                members.row(ours, id), new PersonDetails("Eve", "", "", "en", theirs.top()), LEARNER)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> add(theirs, details("Eve", "", ""), LEARNER))
                .as("into a unit of ours")
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(members.row(ours, id).name()).isEqualTo("Ada");
    }

    @Test
    void leads_and_experts_change_nobody() {
        var seen = members.row(ours, add(ours, details("Ada", "", ""), LEARNER));

        for (var user : List.of(ours.lead(), ours.assessor("hr"))) {
            assertThatThrownBy(() ->
                            SignedInAs.run(user, () -> directory.change(seen, details("Eve", "", ""), ADMINISTRATOR)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> SignedInAs.call(user, () -> directory.add(details("Eve", "", ""), LEARNER)))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    private PersonDetails details(String name, String email, String phone) {
        return new PersonDetails(name, email, phone, "en", ours.top());
    }

    private PersonId add(Organisation organisation, PersonDetails details, HeldRoles roles) {
        return SignedInAs.call(organisation.administrator(), () -> directory.add(details, roles));
    }
}
