package dev.leaven.portal.communication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Workers;
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

    private Organisation ours;

    @BeforeEach
    void an_organisation() {
        ours = organisations.make();
    }

    @Test
    void without_a_channel_the_page_says_who_can_change_that() {
        open(ours.lead(), "communicate");

        assertThat(told()).contains("No channel yet");
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

        nodes.work();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(told()).contains("Delivered").doesNotContain("On its way");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
        assertThat(channels.sent(ours))
                .singleElement()
                .satisfies(message -> assertThat(
                                Objects.requireNonNull(message.recipient()).address())
                        .isEqualTo("me@elsewhere.example"));
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
}
