package dev.leaven.portal.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import dev.leaven.host.testing.PluginJar;
import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.plugins.organisation.OrganisationPlugins;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.InstalledJars;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.PluginTest;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Workers;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The settings are those of a real plugin, and what is sent goes to a channel that only looks like it. */
@PluginTest
class TestMessageOnChannelTest extends PortalUiTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    private InstalledJars.Operator operator;

    @Autowired
    private OrganisationPlugins plugins;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Workers.Nodes nodes;

    private final String id = "channel-tried-where-it-is-set-" + COUNT.incrementAndGet();
    private final String page = "organisation/plugins/" + id;
    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void a_channel_that_both_enabled() {
        operator.install(PluginJar.channel(id));
        ours = organisations.make();
        theirs = organisations.make();
        SignedInAs.run(ours.administrator(), () -> plugins.enable(id));
        SignedInAs.run(theirs.administrator(), () -> plugins.enable(id));
    }

    @Test
    void once_the_settings_are_saved_an_administrator_sends_themselves_a_message_from_the_same_page() {
        channels.enable(ours, id, AddressKind.EMAIL);
        channels.incomplete(ours, id);
        open(ours.administrator(), page, Locale.of("nl"));
        assertThat(shows("test-message")).isFalse();

        window().test(find(TextField.class, "setting-server")).setValue("mail.example.com");
        channels.enable(ours, id, AddressKind.EMAIL);
        click("save");

        assertThat(told()).contains("Stuur mij een testbericht", "Eén bericht via Fake mail");
        assertThat(find(TextField.class, "test-address").getValue())
                .isEqualTo(ours.administrator().getUsername());
        click("test-send");
        nodes.work();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));

        assertThat(told()).contains("Bezorgd");
        assertThat(channels.sent(ours))
                .singleElement()
                .satisfies(message -> assertThat(
                                Objects.requireNonNull(message.recipient()).address())
                        .isEqualTo(ours.administrator().getUsername()));
        assertThat(channels.sent(theirs)).isEmpty();
        assertThat(find(TextField.class, "setting-server").getValue()).isEqualTo("mail.example.com");
    }

    @Test
    void an_address_stays_when_the_settings_above_it_are_saved() {
        channels.enable(ours, id, AddressKind.EMAIL);
        open(ours.administrator(), page);
        window().test(find(TextField.class, "test-address")).setValue("colleague@example.com");

        window().test(find(TextField.class, "setting-server")).setValue("mail.example.com");
        click("save");

        assertThat(find(TextField.class, "test-address").getValue()).isEqualTo("colleague@example.com");
    }

    @Test
    void another_channel_or_another_organisation_has_nothing_to_send_here() {
        channels.enable(ours, id, AddressKind.EMAIL);
        channels.enable(theirs, FakeChannels.MAIL, AddressKind.EMAIL);
        open(theirs.administrator(), page);

        assertThat(view()).isEqualTo("ChannelView");
        assertThat(shows("test-message")).isFalse();
    }

    private void click(String testId) {
        window().test(find(Button.class, testId)).click();
    }
}
