package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignOverview;
import dev.leaven.portal.assessment.CampaignPlan;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CampaignSetupViewTest extends PortalUiTest {

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignLifecycle lifecycle;

    private Organisation ours;

    @BeforeEach
    void an_organisation() {
        ours = organisations.make();
    }

    @Test
    void a_campaign_without_a_name_is_not_kept_and_nothing_typed_is_lost() {
        open(ours.lead(), "campaigns/new");
        window().test(name()).setValue("");
        window().test(threshold()).setValue(9);

        window().test(find(Button.class, "keep-draft")).click();

        assertThat(view()).isEqualTo("CampaignSetupView");
        assertThat(name().isInvalid()).isTrue();
        assertThat(name().getErrorMessage()).isEqualTo("Give the campaign a name.");
        assertThat(threshold().getValue()).isEqualTo(9);
        assertThat(find(Button.class, "launch").isEnabled()).isFalse();
        assertThat(campaigns.all()).isEmpty();

        window().test(name()).setValue("With a name");
        window().test(find(Button.class, "keep-draft")).click();
        assertThat(view()).isEqualTo("CampaignView");
        assertThat(overview().plan().minResponses()).isEqualTo(9);
    }

    @Test
    void a_threshold_below_the_least_is_marked() {
        open(ours.lead(), "campaigns/new");
        threshold().setValue(3);

        window().test(find(Button.class, "keep-draft")).click();

        assertThat(threshold().isInvalid()).isTrue();
        assertThat(campaigns.all()).isEmpty();
    }

    @Test
    void launching_asks_once_and_leads_to_the_page_of_the_open_campaign() {
        open(ours.lead(), "campaigns/new");
        window().test(name()).setValue("Spring");

        window().test(find(Button.class, "launch")).click();
        assertThat(campaigns.all()).isEmpty();
        confirm();

        assertThat(view()).isEqualTo("CampaignView");
        assertThat(shows("state-open")).isTrue();
        assertThat(overview().state()).isEqualTo(CampaignState.OPEN);
        assertThat(overview().plan().name()).isEqualTo("Spring");
        assertThat(overview().sheets()).hasSize(3);
    }

    @Test
    void a_draft_opens_with_what_was_decided() {
        CampaignId id = assessments.draft(ours);
        open(ours.lead(), "campaigns/" + id + "/edit");

        assertThat(name().getValue()).isEqualTo(assessments.plan(ours).name());
        window().test(name()).setValue("A better name");
        window().test(find(Button.class, "keep-draft")).click();

        assertThat(campaigns.all()).hasSize(1);
        assertThat(overview().plan().name()).isEqualTo("A better name");
    }

    @Test
    void what_was_launched_is_shown_instead_of_edited() {
        CampaignId id = assessments.launched(ours);
        open(ours.lead(), "campaigns/" + id + "/edit");

        assertThat(view()).isEqualTo("CampaignView");
    }

    @Test
    void whoever_comes_second_is_told_and_sees_how_the_campaign_stands() {
        CampaignId id = assessments.draft(ours);
        open(ours.lead(), "campaigns/" + id + "/edit");
        SignedInAs.run(ours.lead(), () -> lifecycle.launch(id, 0, assessments.plan(ours)));

        window().test(find(Button.class, "keep-draft")).click();
        assertThat(notices()).anyMatch(text -> text.contains("already been launched"));
        assertThat(view()).isEqualTo("CampaignView");
    }

    @Test
    void a_second_launch_from_another_window_is_told_too() {
        CampaignId id = assessments.draft(ours);
        open(ours.lead(), "campaigns/" + id + "/edit");
        SignedInAs.run(ours.lead(), () -> lifecycle.launch(id, 0, assessments.plan(ours)));

        window().test(find(Button.class, "launch")).click();
        confirm();

        assertThat(notices()).anyMatch(text -> text.contains("already been launched"));
        assertThat(view()).isEqualTo("CampaignView");
    }

    @Test
    void what_another_lead_saved_meanwhile_is_not_overwritten_and_nothing_typed_is_lost() {
        CampaignId id = assessments.draft(ours);
        open(ours.lead(), "campaigns/" + id + "/edit");
        assertThat(shows("load-theirs")).isFalse();
        window().test(name()).setValue("Mine");
        anotherLeadSaves(id, "Theirs");

        window().test(find(Button.class, "keep-draft")).click();

        assertThat(view()).isEqualTo("CampaignSetupView");
        assertThat(told()).contains("Somebody else has changed this draft");
        assertThat(name().getValue()).isEqualTo("Mine");
        assertThat(overview().plan().name()).isEqualTo("Theirs");

        window().test(find(Button.class, "launch")).click();
        confirm();
        assertThat(overview().state()).isEqualTo(CampaignState.DRAFT);

        window().test(find(Button.class, "load-theirs")).click();
        assertThat(name().getValue()).isEqualTo("Theirs");
        assertThat(shows("load-theirs")).isFalse();

        window().test(name()).setValue("Ours");
        window().test(find(Button.class, "keep-draft")).click();
        assertThat(overview().plan().name()).isEqualTo("Ours");
    }

    @Test
    void whoever_wants_to_load_a_draft_that_was_launched_meanwhile_sees_how_it_stands() {
        CampaignId id = assessments.draft(ours);
        open(ours.lead(), "campaigns/" + id + "/edit");
        anotherLeadSaves(id, "Theirs");
        window().test(find(Button.class, "keep-draft")).click();
        SignedInAs.run(
                ours.lead(), () -> lifecycle.launch(id, campaigns.overview(id).revision(), assessments.plan(ours)));

        window().test(find(Button.class, "load-theirs")).click();

        assertThat(view()).isEqualTo("CampaignView");
    }

    private void anotherLeadSaves(CampaignId id, String name) {
        var plan = assessments.plan(ours);
        var theirs = new CampaignPlan(name, plan.form(), plan.languages(), plan.closesOn(), 5, plan.assessors());
        SignedInAs.run(
                ours.lead(), () -> lifecycle.change(id, campaigns.overview(id).revision(), theirs));
    }

    private void confirm() {
        window().test(window().find(ConfirmDialog.class).single()).confirm();
    }

    private TextField name() {
        return find(TextField.class, "name");
    }

    private IntegerField threshold() {
        return window().find(IntegerField.class).single();
    }

    private CampaignOverview overview() {
        return campaigns.overview(campaigns.all().getFirst().id());
    }
}
