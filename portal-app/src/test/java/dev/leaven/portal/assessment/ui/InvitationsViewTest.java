package dev.leaven.portal.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.plugin.channel.RejectionReason;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.CampaignLifecycle;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Workers;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InvitationsViewTest extends PortalUiTest {

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private CampaignLifecycle lifecycle;

    private Organisation ours;
    private CampaignId campaign;

    @BeforeEach
    void an_open_campaign_and_a_channel() {
        ours = organisations.make();
        campaign = assessments.launched(ours);
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
    }

    @Test
    void the_campaigns_page_leads_here() {
        open(ours.lead(), "campaigns/" + campaign);
        window().test(find(Button.class, "campaign.invite")).click();

        assertThat(view()).isEqualTo("InvitationsView");
        assertThat(told()).contains("Campaign of " + ours.tenant().slug(), "19 messages", "Send 19");
    }

    @Test
    void as_long_as_nothing_went_out_the_page_says_what_will_be_seen_and_where_links_lead() {
        open(ours.lead(), "campaigns/" + campaign + "/invitations");
        assertThat(told()).contains("Nothing sent yet", "tried again from here", "LEAVEN_ADDRESS");

        window().test(find(Button.class, "send")).click();
        window().test(dialog()).confirm();

        assertThat(told()).doesNotContain("Nothing sent yet");
    }

    @Test
    void a_closed_campaign_from_which_nothing_went_out_says_so() {
        SignedInAs.run(ours.lead(), () -> lifecycle.cancel(campaign));
        open(ours.lead(), "campaigns/" + campaign + "/invitations", Locale.of("nl"));

        assertThat(told()).contains("Vanaf hier is niets verstuurd").doesNotContain("LEAVEN_ADDRESS");
    }

    @Test
    void over_a_channel_that_was_disabled_meanwhile_nothing_goes_out_and_the_others_are_offered() {
        open(ours.lead(), "campaigns/" + campaign + "/invitations");
        window().test(find(Button.class, "send")).click();
        channels.disable(ours, FakeChannels.MAIL);

        window().test(dialog()).confirm();

        assertThat(notices()).anyMatch(text -> text.contains("disabled this channel meanwhile"));
        assertThat(told()).doesNotContain("Fake mail").contains("Send 0");
        nodes.work();
        assertThat(channels.sent(ours)).isEmpty();
    }

    @Test
    void nothing_goes_out_before_it_is_confirmed() {
        open(ours.lead(), "campaigns/" + campaign + "/invitations");
        window().test(find(Button.class, "send")).click();
        window().test(dialog()).cancel();
        nodes.work();
        assertThat(channels.sent(ours)).isEmpty();

        window().test(find(Button.class, "send")).click();
        assertThat(window().test(dialog()).getText()).contains("Fake mail");
        window().test(dialog()).confirm();
        assertThat(notices()).anyMatch(text -> text.contains("19 invitations are on their way"));
        assertThat(told()).contains("0 of 19 sent", "19 on their way");

        nodes.work();
        go("campaigns");
        go("campaigns/" + campaign + "/invitations");

        assertThat(told()).contains("19 of 19 sent", "Also send it again to 19").doesNotContain("on their way");
        assertThat(find(Button.class, "send").isEnabled()).isFalse();
    }

    @Test
    void whoever_was_not_reached_is_named_and_dead_letters_are_tried_again() {
        channels.answer(ours, message -> new Delivery.Rejected(RejectionReason.SETTINGS, "wrong password"));
        open(ours.lead(), "campaigns/" + campaign + "/invitations");
        window().test(find(Button.class, "send")).click();
        window().test(dialog()).confirm();
        nodes.work();
        go("campaigns");
        go("campaigns/" + campaign + "/invitations");
        assertThat(told()).contains("19 given up", "Not reached", "Learner 1.1", "The settings of the channel");

        channels.answer(ours, message -> new Delivery.Delivered(null));
        window().test(find(Button.class, "retry")).click();
        nodes.work();
        go("campaigns");
        go("campaigns/" + campaign + "/invitations");

        assertThat(told()).contains("19 of 19 sent").doesNotContain("given up", "Not reached");
    }

    @Test
    void what_did_not_change_stands_still_under_the_finger() {
        channels.answer(ours, message -> new Delivery.Rejected(RejectionReason.SETTINGS, "wrong password"));
        open(ours.lead(), "campaigns/" + campaign + "/invitations");
        sendTo(InvitationKind.EXPERT);
        nodes.work();
        sendTo(InvitationKind.LEARNER);
        poll();
        var retry = find(Button.class, "retry");

        poll();
        assertThat(find(Button.class, "retry")).isSameAs(retry);

        nodes.work();
        poll();
        assertThat(told()).contains("19 given up");
    }

    private void sendTo(InvitationKind kind) {
        kinds().setValue(Set.of(kind));
        window().test(find(Button.class, "send")).click();
        window().test(dialog()).confirm();
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<InvitationKind> kinds() {
        return find(CheckboxGroup.class, "kinds");
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private ConfirmDialog dialog() {
        return window().find(ConfirmDialog.class).single();
    }
}
