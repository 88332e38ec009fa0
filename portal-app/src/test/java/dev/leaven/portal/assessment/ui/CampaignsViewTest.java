package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.components.EmptyState;
import dev.leaven.portal.testing.PortalUiTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CampaignsViewTest extends PortalUiTest {

    @Test
    void an_organisation_without_campaigns_is_shown_where_to_begin() {
        assessments.launched(organisations.make());
        open(organisations.make().lead(), "campaigns");

        assertThat(window().find(EmptyState.class).exists()).isTrue();
        assertThat(shows("campaign")).isFalse();

        window().test(window().find(Button.class)
                        .withAttribute("data-test-id", "new-campaign")
                        .first())
                .click();
        assertThat(view()).isEqualTo("CampaignSetupView");
    }

    @Test
    void campaigns_are_listed_newest_first_with_their_state_and_lead_to_their_page() {
        var theirs = organisations.make();
        assessments.launched(theirs);
        var ours = organisations.make();
        var open = assessments.launched(ours);
        var draft = assessments.draft(ours);
        open(ours.lead(), "campaigns");

        assertThat(window().findInView(RouterLink.class).all())
                .extracting(RouterLink::getHref)
                .containsExactly("campaigns/" + draft, "campaigns/" + open);
        assertThat(shows("state-draft")).isTrue();
        assertThat(shows("state-open")).isTrue();
        assertThat(told()).contains("until ").doesNotContain(theirs.tenant().slug());
    }

    @Test
    void it_speaks_dutch_too() {
        open(organisations.make().lead(), "campaigns", Locale.of("nl"));

        assertThat(told()).contains("Nog geen meting").doesNotContain("No campaign yet", "!{");
    }

    @Test
    void an_expert_finds_nothing_here() {
        open(organisations.make().assessor("ld"), "campaigns");

        assertThat(view()).isEqualTo("NotFoundView");
    }
}
