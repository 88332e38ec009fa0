package dev.leaven.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** How people are reached is for their own organisation to say, and within it for those who look after people. */
@PortalTest
class PeopleTest {

    private static final String PHONE = "+447700900123";

    @Autowired
    private Organisations organisations;

    @Autowired
    private People people;

    private Organisation ours;
    private PersonId somebody;

    @BeforeEach
    void somebody_of_ours() {
        ours = organisations.make();
        somebody = SignedInAs.call(ours.lead(), people::all).getFirst().id();
    }

    @Test
    void another_organisation_can_change_nobodys_phone_here() {
        Organisation theirs = organisations.make();
        SignedInAs.run(ours.lead(), () -> people.reachBy(somebody, PHONE));

        assertThatThrownBy(() -> SignedInAs.run(theirs.lead(), () -> people.reachBy(somebody, null)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> SignedInAs.run(theirs.administrator(), () -> people.reachBy(somebody, null)))
                .isInstanceOf(NoSuchElementException.class);

        assertThat(phone()).isEqualTo(PHONE);
        assertThat(SignedInAs.call(theirs.lead(), people::all))
                .extracting(PersonRow::phone)
                .containsOnlyNulls();
    }

    @Test
    void an_administrator_notes_phones_and_gives_no_roles() {
        SignedInAs.run(ours.administrator(), () -> people.reachBy(somebody, PHONE));
        assertThat(phone()).isEqualTo(PHONE);

        assertThatThrownBy(() ->
                        SignedInAs.run(ours.administrator(), () -> people.grant(somebody, Role.PROGRAMME_LEAD, null)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignedInAs.run(ours.assessor("hr"), () -> people.reachBy(somebody, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private String phone() {
        return SignedInAs.call(ours.lead(), people::all).stream()
                .filter(person -> person.id().equals(somebody))
                .map(person -> String.valueOf(person.phone()))
                .findFirst()
                .orElseThrow();
    }
}
