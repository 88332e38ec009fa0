package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.CampaignState;
import dev.leaven.portal.assessment.Campaigns;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CampaignViewTest extends PortalUiTest {

    @Autowired
    private Campaigns campaigns;

    @Autowired
    private CampaignLifecycle lifecycle;

    private Organisation ours;
    private CampaignId campaign;

    @BeforeEach
    void an_open_campaign() {
        ours = organisations.make();
        campaign = assessments.launched(ours);
    }

    @Test
    void an_open_campaign_tells_how_many_have_answered_and_not_who() {
        var token = assessments.tokens(ours, campaign).get("Learner 1.1");
        assessments.answer(Objects.requireNonNull(token), assessments.all(3));
        assessments.fillSheet(ours, campaign, "hr", 3);
        open(ours.lead(), "campaigns/" + campaign);

        assertThat(told())
                .contains("1 of 16 learners have answered", "The hr", "Handed in", "Not started", "Units: 3")
                .doesNotContain("Learner 1.1");
    }

    @Test
    void closing_asks_once_and_can_be_thought_better_of() {
        open(ours.lead(), "campaigns/" + campaign);
        window().test(find(Button.class, "close")).click();
        window().test(dialog()).cancel();
        assertThat(state()).isEqualTo(CampaignState.OPEN);

        window().test(find(Button.class, "close")).click();
        window().test(dialog()).confirm();

        assertThat(state()).isIn(CampaignState.CLOSED, CampaignState.PUBLISHED);
        assertThat(shows("state-open")).isFalse();
        assertThat(shows("cancel")).isFalse();
    }

    @Test
    void a_closed_campaign_looks_until_its_results_are_there() {
        open(ours.lead(), "campaigns/" + campaign);
        window().test(find(Button.class, "close")).click();
        window().test(dialog()).confirm();

        await().atMost(Duration.ofSeconds(60)).pollInSameThread().until(() -> {
            ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
            return shows("results");
        });

        assertThat(shows("publishing")).isFalse();
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
    }

    @Test
    void a_published_campaign_leads_to_its_results() {
        assessments.publish(ours, campaign);
        open(ours.lead(), "campaigns/" + campaign);

        window().test(find(Button.class, "results")).click();

        assertThat(view()).isEqualTo("ResultsView");
        assertThat(address()).isEqualTo("results/" + campaign);
    }

    @Test
    void calling_off_says_what_is_lost_before_it_is() {
        open(ours.lead(), "campaigns/" + campaign);
        window().test(find(Button.class, "cancel")).click();
        assertThat(window().test(dialog()).getText()).contains("will be deleted", "cannot be undone");
        assertThat(state()).isEqualTo(CampaignState.OPEN);

        window().test(dialog()).confirm();

        assertThat(state()).isEqualTo(CampaignState.CANCELLED);
        assertThat(shows("state-cancelled")).isTrue();
    }

    @Test
    void the_links_are_shown_after_a_warning_and_the_page_says_who_took_them() {
        open(ours.lead(), "campaigns/" + campaign);
        window().test(find(Button.class, "links")).click();
        window().test(dialog()).confirm();

        assertThat(shows("links-dialog")).isTrue();
        assertThat(window().test(window().find(Grid.class).single()).size()).isEqualTo(16);
        window().test(find(Button.class, "links-close")).click();
        assertThat(shows("links-dialog")).isFalse();
        assertThat(told()).contains("The lead took the list of personal links on");
    }

    @Test
    void whoever_comes_second_is_told_what_happened_meanwhile() {
        open(ours.lead(), "campaigns/" + campaign);
        SignedInAs.run(ours.lead(), () -> lifecycle.cancel(campaign));

        window().test(find(Button.class, "close")).click();
        window().test(dialog()).confirm();

        assertThat(notices()).anyMatch(text -> text.contains("was called off"));
        assertThat(shows("state-cancelled")).isTrue();
    }

    private ConfirmDialog dialog() {
        return window().find(ConfirmDialog.class).single();
    }

    private CampaignState state() {
        return campaigns.overview(campaign).state();
    }
}
