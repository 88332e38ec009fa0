package dev.leaven.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.components.KeyFigure;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewViewTest extends PortalUiTest {

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void a_lead_without_campaigns_is_shown_where_to_begin() {
        assessments.launched(theirs);
        open(ours.lead(), "");

        assertThat(told())
                .contains("Hello, The lead", "Begin with a measurement")
                .doesNotContain("Open the campaign");
        window().test(window().findInView(Button.class)
                        .withText("Prepare a campaign")
                        .single())
                .click();
        assertThat(view()).isEqualTo("CampaignSetupView");
    }

    @Test
    void a_lead_sees_how_the_open_campaign_stands() {
        CampaignId id = assessments.launched(ours);
        Map<String, String> tokens = assessments.tokens(ours, id);
        tokens.entrySet().stream()
                .filter(token -> token.getKey().startsWith("Learner 1"))
                .forEach(token -> assessments.answer(token.getValue(), assessments.all(3)));
        assessments.fillSheet(ours, id, "ld", 3);
        open(ours.lead(), "");

        assertThat(told()).contains("6 of 16 learners have answered", "Sheets handed in: 1 of 3");
        window().test(window().findInView(Button.class)
                        .withText("Open the campaign")
                        .single())
                .click();
        assertThat(address()).isEqualTo("campaigns/" + id);
    }

    @Test
    void a_lead_sees_the_latest_results_and_hidden_ones_as_hidden() {
        CampaignId id = assessments.launched(ours);
        assessments.tokens(ours, id).values().forEach(token -> assessments.answer(token, assessments.all(4)));
        assessments.publish(ours, id);
        assessments.publish(theirs, assessments.launched(theirs));

        open(ours.lead(), "");
        assertThat(window().find(KeyFigure.class).all()).hasSize(5);
        assertThat(told())
                .contains("4.0")
                .doesNotContain("Hidden", theirs.tenant().slug());

        open(theirs.lead(), "");
        assertThat(told())
                .contains("Hidden")
                .doesNotContain("4.0", ours.tenant().slug());
    }

    @Test
    void a_figure_says_how_it_moved_since_the_same_questions_were_asked_before() {
        publish(ours, 3);
        publish(ours, 4);
        publish(theirs, 2);
        open(theirs.lead(), "");
        assertThat(told()).contains("12 answers").doesNotContain("last time");

        open(ours.lead(), "");

        assertThat(told())
                .contains("12 answers, higher than last time")
                .doesNotContain(
                        "lower than last time", "1.0 higher", theirs.tenant().slug());
    }

    @Test
    void a_lead_sees_the_eight_steps_and_what_the_present_one_needs() {
        assessments.launched(ours);
        assessments.launched(theirs);
        open(ours.lead(), "");

        for (int step = 1; step <= 8; step++) {
            assertThat(shows("step-" + step)).isTrue();
        }
        assertThat(told())
                .contains("Step 1, ", "still needs:", "Under way", "To come")
                .doesNotContain(theirs.tenant().slug());
    }

    private void publish(Organisation organisation, int code) {
        CampaignId id = assessments.launched(organisation);
        assessments.tokens(organisation, id).values().stream()
                .limit(12)
                .forEach(token -> assessments.answer(token, assessments.all(code)));
        assessments.publish(organisation, id);
    }

    @Test
    void an_expert_finds_the_sheet_that_waits() {
        CampaignId id = assessments.launched(ours);
        assessments.launched(theirs);
        open(ours.assessor("business"), "");

        assertThat(told()).contains("0 of ").doesNotContain(theirs.tenant().slug(), "Prepare a campaign");
        window().test(find(Button.class, "open-sheet")).click();
        assertThat(view()).isEqualTo("AnswerSheetView");
        assertThat(address()).startsWith("sheets/" + id);
    }

    @Test
    void an_expert_who_has_handed_in_is_asked_nothing() {
        CampaignId id = assessments.launched(ours);
        assessments.fillSheet(ours, id, "business", 3);
        open(ours.assessor("business"), "");

        assertThat(shows("open-sheet")).isFalse();
        assertThat(told()).contains("Nothing is asked of you now");
    }

    @Test
    void who_holds_two_roles_sees_both() {
        CampaignId id = assessments.launched(ours);
        PortalUser ld = ours.assessor("ld");
        open(with(ld, Set.of(Role.PROGRAMME_LEAD, Role.ASSESSOR)), "");

        assertThat(told()).contains("Open the campaign");
        assertThat(shows("open-sheet")).isTrue();
        assertThat(id).isNotNull();
    }

    @Test
    void the_operator_finds_organisations_by_name_and_nothing_of_what_is_in_them() {
        assessments.launched(ours);
        open(Organisations.OPERATOR, "");
        assertThat(told())
                .contains("What runs on this portal")
                .doesNotContain(ours.tenant().slug());
        assertThat(menu()).contains("operator").doesNotContain("campaigns", "organisation", "results", "sheets");

        go("operator");
        assertThat(told())
                .contains(ours.tenant().name(), theirs.tenant().name())
                .doesNotContain(assessments.plan(ours).name());
    }

    @Test
    void somebody_without_a_role_is_told_whom_to_ask() {
        open(with(ours.lead(), Set.of()), "");

        assertThat(window().find(EmptyState.class).exists()).isTrue();
        assertThat(told()).contains("You have no role here yet");
    }

    private List<String> menu() {
        return window().find(SideNavItem.class).all().stream()
                .map(SideNavItem::getPath)
                .toList();
    }

    private static PortalUser with(PortalUser user, Set<Role> roles) {
        return new PortalUser(
                user.getUsername(),
                user.name(),
                user.language(),
                user.person().orElseThrow(),
                user.tenant().orElseThrow(),
                roles,
                false,
                null);
    }
}
