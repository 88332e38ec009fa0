package dev.leaven.portal.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.RouterLink;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Workers;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class CommunicateViewTest extends PortalUiTest {

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private MutableClock clock;

    private Organisation ours;

    @BeforeEach
    void an_organisation() {
        ours = organisations.make();
    }

    @Test
    void without_a_channel_the_page_says_who_can_change_that() {
        open(ours.lead(), "communicate");

        assertThat(told())
                .contains("No channel yet", "Your administrator can enable one")
                .doesNotContain("LEAVEN_ADDRESS");
        assertThat(shows("choose-channel")).isFalse();
    }

    @Test
    void without_a_channel_an_administrator_goes_and_chooses_one() {
        open(ours.administrator(), "communicate");

        window().test(find(Button.class, "choose-channel")).click();

        assertThat(view()).isEqualTo("PluginsView");
    }

    @Test
    void of_a_channel_without_settings_the_administrator_sees_what_is_missing_and_others_whom_to_ask() {
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.incomplete(ours, FakeChannels.MAIL);
        open(ours.lead(), "communicate");
        assertThat(told()).contains("still missing", "Your administrator can see which.");
        assertThat(shows("see-missing")).isFalse();

        open(ours.administrator(), "communicate");

        assertThat(find(RouterLink.class, "see-missing").getHref())
                .isEqualTo("organisation/plugins/" + FakeChannels.MAIL);
        assertThat(told()).contains("See what is missing").doesNotContain("Your administrator");
    }

    @Test
    void before_anybody_relies_on_a_channel_it_is_said_where_its_links_lead() {
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        open(ours.administrator(), "communicate");
        assertThat(warning()).contains("lead to http://localhost:8080,", "LEAVEN_ADDRESS");

        open(ours.lead(), "communicate", Locale.of("nl"));
        assertThat(warning()).contains("leiden naar http://localhost:8080,", "LEAVEN_ADDRESS");
    }

    private String warning() {
        return find(Div.class, "link-warning").getElement().getTextRecursively();
    }

    @Test
    void a_channel_that_was_disabled_meanwhile_says_so_and_keeps_what_was_typed() {
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        open(ours.lead(), "communicate");
        channels.disable(ours, FakeChannels.MAIL);

        window().test(find(TextField.class, "test-address")).setValue("me@elsewhere.example");
        window().test(find(Button.class, "test-send")).click();

        assertThat(told()).contains("Somebody disabled this channel meanwhile. Nothing was sent.");
        assertThat(find(TextField.class, "test-address").getValue()).isEqualTo("me@elsewhere.example");
    }

    @Test
    void a_test_message_is_shown_before_and_followed_after_sending() {
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        open(ours.lead(), "communicate");
        assertThat(told())
                .contains("Fake mail", "Test message from " + ours.tenant().name(), "characters, in one part");

        window().test(find(TextField.class, "test-address")).setValue("me@elsewhere.example");
        window().test(find(Button.class, "test-send")).click();
        assertThat(told()).contains("On its way");
        var shown = find(Div.class, "message-result").getComponentAt(0);
        poll();
        assertThat(find(Div.class, "message-result").getComponentAt(0))
                .as("or it would be read aloud every second")
                .isSameAs(shown);

        nodes.work();
        poll();

        assertThat(told()).contains("Delivered").doesNotContain("On its way");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(channels.sent(ours))
                .singleElement()
                .satisfies(message -> assertThat(
                                Objects.requireNonNull(message.recipient()).address())
                        .isEqualTo("me@elsewhere.example"));
    }

    @Test
    void of_two_test_messages_the_second_is_followed_when_the_first_has_arrived() {
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.enable(ours, FakeChannels.TEXT, AddressKind.PHONE);
        channels.answer(
                ours,
                message ->
                        message.subject().isEmpty() ? new Delivery.TryLater(null, "") : new Delivery.Delivered(null));
        open(ours.lead(), "communicate");
        send(0, "me@elsewhere.example");
        send(1, "+31612345678");
        nodes.work();
        poll();

        assertThat(told()).contains("Delivered", "On its way");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(1_000);

        channels.answer(ours, message -> new Delivery.Delivered(null));
        clock.advance(Duration.ofDays(1));
        nodes.work();
        poll();

        assertThat(told()).doesNotContain("On its way");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void a_test_message_speaks_the_language_of_whoever_sends_it() {
        channels.enable(ours, FakeChannels.TEXT, AddressKind.PHONE);
        open(ours.lead(), "communicate", Locale.of("nl"));
        window().test(find(TextField.class, "test-address")).setValue("+31612345678");
        window().test(find(Button.class, "test-send")).click();

        nodes.work();

        assertThat(channels.sent(ours))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).startsWith("Dit is een testbericht"));
    }

    @Test
    void what_can_be_no_address_is_said_at_the_field() {
        channels.enable(ours, FakeChannels.TEXT, AddressKind.PHONE);
        open(ours.lead(), "communicate");
        var address = find(TextField.class, "test-address");
        window().test(address).setValue("0612345678");
        window().test(find(Button.class, "test-send")).click();

        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).contains("+31612345678");
        assertThat(channels.sent(ours)).isEmpty();
    }

    private void send(int channel, String address) {
        window().test(window().find(TextField.class)
                        .withAttribute("data-test-id", "test-address")
                        .all()
                        .get(channel))
                .setValue(address);
        window().test(window().find(Button.class)
                        .withAttribute("data-test-id", "test-send")
                        .all()
                        .get(channel))
                .click();
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
