package dev.leaven.portal.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.audit.AuditTrail;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.app.HeldRoles;
import dev.leaven.portal.identity.app.PersonDetails;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

class AuditViewTest extends PortalUiTest {

    private static final String ADDRESS = "organisation/audit";

    @Autowired
    private Members members;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    private Organisation ours;

    @BeforeEach
    void an_organisation() {
        ours = organisations.make(6);
    }

    @Test
    void before_anything_was_done_it_says_what_will_stand_here() {
        open(ours.administrator(), ADDRESS);

        assertThat(told()).contains("Nothing has been recorded yet");
    }

    @Test
    void what_people_did_stands_there_by_name_the_newest_first() {
        var noor = members.add(ours, "Noor", Members.address(ours, "noor"), Members.LEARNER);
        var row = members.row(ours, noor);
        var renamed = new PersonDetails("Noor Bakker", row.email(), "", "en", ours.top());
        members.change(ours, noor, renamed, new HeldRoles(Set.of(Role.ADMINISTRATOR), null));
        var campaign = assessments.launched(ours);
        assessments.publish(ours, campaign);

        open(ours.lead(), ADDRESS);
        assertThat(rows())
                .satisfiesExactly(
                        closed -> assertThat(closed)
                                .contains("was closed", "By " + ours.lead().name()),
                        launched -> assertThat(launched).contains("was launched", "2 March 2026"),
                        role -> assertThat(role)
                                .contains(
                                        "Noor Bakker became administrator",
                                        "By " + ours.administrator().name()),
                        name -> assertThat(name)
                                .contains("Noor Bakker has another name", "From “Noor” to “Noor Bakker”"),
                        added -> assertThat(added).contains("Noor was added"));

        open(ours.lead(), ADDRESS, Locale.of("nl"));
        assertThat(told()).contains("Logboek", "Noor Bakker is beheerder geworden", "2 maart 2026");
    }

    @Test
    void another_organisation_sees_nothing_of_it() {
        assessments.launched(ours);

        open(organisations.make(1).lead(), ADDRESS);
        assertThat(told())
                .contains("Nothing has been recorded yet")
                .doesNotContain(ours.tenant().slug());
    }

    @Test
    void older_ones_come_when_they_are_asked_for() {
        SignedInAs.run(
                ours.lead(),
                () -> transaction.executeWithoutResult(now -> {
                    for (int number = 1; number <= 60; number++) {
                        trail.record("campaign.launched", new AuditSubject("campaign", number, "Number " + number));
                    }
                }));

        open(ours.lead(), ADDRESS);
        assertThat(rows()).hasSize(50);
        find(Button.class, "older").click();
        assertThat(rows()).hasSize(60);
        assertThat(rows().getLast()).contains("Number 1”");
        assertThat(shows("older")).isFalse();
    }

    private List<String> rows() {
        return window().find(Component.class).withAttribute("data-test-id", "audit-row").all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }
}
