package dev.leaven.portal.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

/** An organisation's units are for its administrator to keep, and for nobody else's. */
@PortalTest
class UnitsTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Units units;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        theirs = organisations.make(1);
        ours = organisations.make(1);
    }

    @Test
    void a_unit_is_added_renamed_and_removed() {
        var made = SignedInAs.call(ours.administrator(), () -> units.add("Ovens", ours.top()));
        SignedInAs.run(ours.administrator(), () -> units.rename(made, "Oven house"));
        assertThat(names(ours)).contains("Oven house").doesNotContain("Ovens");

        SignedInAs.run(ours.administrator(), () -> units.remove(made));
        assertThat(names(ours)).hasSize(2);
    }

    @Test
    void a_unit_with_people_or_units_in_it_stays() {
        for (var unit : List.of(ours.top(), ours.teams().getFirst())) {
            assertThatThrownBy(() -> SignedInAs.run(ours.administrator(), () -> units.remove(unit)))
                    .isInstanceOf(UnitRefused.class);
        }
        assertThat(names(ours)).hasSize(2);
    }

    @Test
    void another_organisation_changes_nothing_here() {
        var before = names(ours);
        var team = ours.teams().getFirst();

        assertThatThrownBy(() -> SignedInAs.run(theirs.administrator(), () -> units.rename(team, "Taken")))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> SignedInAs.run(theirs.administrator(), () -> units.remove(team)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> SignedInAs.call(theirs.administrator(), () -> units.add("Below", team)))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(names(ours)).isEqualTo(before);
    }

    @Test
    void a_lead_reads_the_tree_and_changes_nothing() {
        assertThat(SignedInAs.call(ours.lead(), units::tree)).hasSize(2);
        assertThatThrownBy(() -> SignedInAs.call(ours.lead(), () -> units.add("Ovens", ours.top())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> SignedInAs.run(ours.lead(), () -> units.rename(ours.top(), "Ovens")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private List<String> names(Organisation organisation) {
        return SignedInAs.call(organisation.administrator(), units::tree).stream()
                .map(UnitNode::name)
                .toList();
    }
}
