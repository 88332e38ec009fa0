package dev.leaven.portal.validation.ui.lead;

import static dev.leaven.portal.testing.Validating.person;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.identity.ui.PersonField;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PlanChanging;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundState;
import dev.leaven.portal.validation.app.StakeholderDetails;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a lead reads of frozen versions, of what differs between them, and of the round around them. */
class VersionPagesTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Autowired
    private PlanChanging changing;

    @Autowired
    private Validating validating;

    @Autowired
    private Stakeholders stakeholders;

    @Autowired
    private Actions actions;

    @Autowired
    private Plans plans;

    @Autowired
    private JdbcClient jdbc;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;

    @BeforeEach
    void a_plan_and_those_who_speak_for_each_perspective() {
        ours = organisations.make();
        theirs = organisations.make();
        plan = planning.planned(ours);
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
    }

    @Test
    void a_version_is_read_as_it_was_frozen_and_has_a_place_to_sign_for_each_perspective() {
        sign();
        changing.title(ours, plan, "Something else");

        open(ours.lead(), version(1));

        assertThat(told())
                .contains("A card for managers", "Managers told us so themselves.", "Fingerprint")
                .doesNotContain("Something else", "{0}");
        assertThat(text(Section.class, "signatures")).contains("Business", "The hr", "L&D", "Signature");
        assertThat(shows("print")).isTrue();
    }

    @Test
    void two_versions_are_compared_in_words() {
        changing.concerning(ours, plan, Set.of("business"));
        inForceWithAll();
        changing.hours(ours, plan, 200);
        changing.title(ours, plan, "A card for <managers>");
        sign();

        open(ours.lead(), version(2) + "/changes/1");

        assertThat(told())
                .contains("A card for <managers>", "Hours it asks", "20", "200", "A card for managers", "Changed")
                .contains("Asks for a new approval of Business", "One thing differs; Business approve again.");
        go(version(1) + "/changes/2");
        assertThat(told()).contains("Version 1 beside version 2");
    }

    @Test
    @SuppressWarnings("unchecked")
    void another_version_to_compare_with_is_chosen_from_a_list() {
        inForceWithAll();
        changing.title(ours, plan, "Second");
        sign();
        changing.title(ours, plan, "Third");
        sign();

        open(ours.lead(), version(3) + "/changes/2");
        find(Select.class, "compare-with").setValue(1);

        assertThat(address()).isEqualTo(version(3) + "/changes/1");
    }

    @Test
    void of_a_very_long_plan_the_rest_is_shown_when_asked_for() {
        SignedInAs.run(ours.lead(), () -> {
            for (int number = 1; number <= 51; number++) {
                actions.add(plan.cycle(), null, planning.action("Action " + number, plan.obstacle(), plan.owner()));
            }
        });
        explainMany();
        sign();

        open(ours.lead(), version(1));

        assertThat(told()).contains("Action 48").doesNotContain("Action 51");
        window().test(find(Button.class, "rest")).click();
        assertThat(told()).contains("Action 51");
        assertThat(shows("rest")).isFalse();
    }

    private void explainMany() {
        SignedInAs.run(
                ours.lead(),
                () -> plans.draft(plan.cycle())
                        .excesses()
                        .forEach(one -> plans.explain(plan.cycle(), one.rule(), one.subject(), "It is a test.")));
    }

    @Test
    void a_version_that_was_in_force_is_superseded_by_the_next() {
        inForceWithAll();
        changing.title(ours, plan, "Second");
        sign();

        open(ours.lead(), "validate/" + plan.cycle());

        assertThat(text(Component.class, "version-1")).contains("Was in force before");
        assertThat(text(Component.class, "version-2")).contains("In force since");
        assertThat(told()).contains("Carried over from version 1");
    }

    @Test
    void before_a_round_begins_it_says_what_changed_and_who_is_not_asked_again() {
        changing.concerning(ours, plan, Set.of("business"));
        inForceWithAll();
        changing.hours(ours, plan, 200);

        open(ours.lead(), "validate/" + plan.cycle());

        assertThat(told())
                .contains("The plan has changed since version 1 was frozen.", "no new approval is needed from")
                .contains("A letter with a personal link goes to")
                .contains("only those whom it concerns are asked.");
    }

    @Test
    void a_lead_who_speaks_for_a_perspective_reads_that_nobody_approves_an_own_version() {
        SignedInAs.run(
                ours.lead(),
                () -> stakeholders.name(plan.cycle(), new StakeholderDetails(person(ours.lead()), "ld", null, null)));
        open(ours.lead(), "validate/" + plan.cycle());
        assertThat(told()).contains("You speak for L&D yourself.");

        sign();
        open(ours.lead(), "validate/" + plan.cycle());

        assertThat(told()).contains("The lead froze this version and can't approve it.");
    }

    @Test
    void a_round_is_ended_after_a_question_and_then_says_what_to_do_next() {
        sign();
        open(ours.lead(), "validate/" + plan.cycle());
        window().test(find(Button.class, "end-round")).click();
        assertThat(validating.newest(ours, plan.cycle()).state()).isEqualTo(RoundState.OPEN);

        window().test(window().find(ConfirmDialog.class).single()).confirm();

        assertThat(validating.newest(ours, plan.cycle()).state()).isEqualTo(RoundState.ENDED);
        assertThat(told()).contains("This version did not come into force.", "No answer in time");
        assertThat(shows("begin")).isTrue();
    }

    @Test
    void somebody_who_left_is_noted_after_a_question_and_can_come_back() {
        open(ours.lead(), "validate/" + plan.cycle());
        window().test(find(Button.class, "leave-hr")).click();
        window().test(window().find(ConfirmDialog.class).single()).confirm();
        assertThat(shows("leave-hr")).isFalse();

        window().test(find(Button.class, "change-hr")).click();
        window().test(find(Button.class, "save-stakeholder")).click();

        assertThat(shows("leave-hr")).isTrue();
    }

    @Test
    void nobody_is_moved_from_one_perspective_to_another_unnoticed() {
        open(ours.lead(), "validate/" + plan.cycle());
        window().test(find(Button.class, "add-business")).click();
        find(PersonField.class, "stakeholder").setPerson(person(ours.assessor("hr")));

        window().test(find(Button.class, "save-stakeholder")).click();

        assertThat(find(PersonField.class, "stakeholder").getErrorMessage())
                .isEqualTo("This person speaks for HR already. Choose somebody else.");
        assertThat(find(PersonField.class, "stakeholder").person()).isEqualTo(person(ours.assessor("hr")));
    }

    @Test
    void an_altered_version_is_named_and_not_shown_as_what_was_signed() {
        sign();
        alter("A card for managers", "A card for everybody");
        open(ours.lead(), "validate/" + plan.cycle());

        window().test(find(Button.class, "check")).click();

        assertThat(text(Div.class, "checked")).contains("Version 1 is not as it was frozen.");
        go(version(1));
        assertThat(told()).contains("Version 1 can't be shown").doesNotContain("A card for everybody");
    }

    @Test
    void what_is_not_there_is_not_found() {
        sign();
        open(theirs.lead(), "campaigns");
        for (String address : List.of(version(1), version(1) + "/changes/2")) {
            go(address);
            assertThat(view()).as(address).isEqualTo("NotFoundView");
        }
        open(ours.lead(), "campaigns");
        for (String address : List.of(version(7), version(1) + "/changes/7", version(1) + "/changes/1")) {
            go(address);
            assertThat(view()).as(address).isEqualTo("NotFoundView");
        }
    }

    @Test
    void a_document_is_there_in_dutch() {
        inForceWithAll();
        changing.hours(ours, plan, 200);
        sign();

        open(ours.lead(), version(2), Locale.of("nl"));
        assertThat(told()).contains("Handtekeningen", "Kenmerk", "Eén verschil");
    }

    private void alter(String from, String to) {
        TenantScope.run(ours.id(), () -> {
            byte[] content = jdbc.sql("select content from plan_version where tenant_id = :tenant")
                    .param("tenant", ours.id().value())
                    .query((row, index) -> row.getBytes("content"))
                    .single();
            String altered = new String(content, StandardCharsets.UTF_8).replace(from, to);
            jdbc.sql("update plan_version set content = :content where tenant_id = :tenant")
                    .param("content", altered.getBytes(StandardCharsets.UTF_8))
                    .param("tenant", ours.id().value())
                    .update();
        });
    }

    private String version(int number) {
        return "validate/" + plan.cycle() + "/version/" + number;
    }

    private <T extends Component> String text(Class<T> type, String testId) {
        return find(type, testId).getElement().getTextRecursively();
    }

    private void sign() {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
    }

    private void inForceWithAll() {
        sign();
        for (String perspective : List.of("ld", "hr", "business")) {
            validating.decide(ours, plan.cycle(), perspective, Verdict.APPROVED, "");
        }
    }
}
