package dev.leaven.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Delivery;
import dev.leaven.portal.delivery.app.Inbox;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.FakeLinks;
import dev.leaven.portal.testing.LinkDevice;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import dev.leaven.portal.testing.Workers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The letter with the code of a device link: what it says, where it goes, and that it does not outlive its code. */
@PortalTest
class LinkCodeLettersTest {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Members members;

    @Autowired
    private FakeLinks links;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private Tables tables;

    @Autowired
    private MutableClock clock;

    @Test
    void it_says_in_english_what_the_code_is_for_and_how_long_it_is_good() {
        var ours = organisations.make("en", 1);
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        ask(ours);
        nodes.work();

        assertThat(channels.sent(ours)).singleElement().satisfies(message -> {
            assertThat(message.subject())
                    .isEqualTo("Your code for " + ours.tenant().name());
            assertThat(message.text())
                    .startsWith("Hello The,\n\nYour code is ")
                    .contains(
                            "15 minutes",
                            "do not pass the code on",
                            ours.tenant().name())
                    .containsPattern("is [0-9]{6}\\.")
                    .doesNotContain("/p/", "{");
        });
        assertThat(tables.rows(ours.id(), "message_delivery"))
                .extracting(row -> row.get("purpose"))
                .containsExactly("LINK_CODE");
    }

    @Test
    void it_says_it_in_dutch_to_whoever_reads_dutch() {
        var ours = organisations.make("nl", 1);
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        ask(ours);
        nodes.work();

        assertThat(channels.sent(ours)).singleElement().satisfies(message -> {
            assertThat(message.subject()).startsWith("Je code voor ");
            assertThat(message.text()).containsPattern("Je code is [0-9]{6}\\. Hij is 15 minuten geldig\\.");
        });
    }

    @Test
    void mail_is_preferred_and_a_channel_that_is_not_ready_is_left_out() {
        var ours = organisations.make("en", 1);
        channels.enable(ours, "channel-a-to-people", AddressKind.PERSON);
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        ask(ours);
        channels.incomplete(ours, FakeChannels.MAIL);
        ask(ours);

        assertThat(tables.rows(ours.id(), "message_delivery"))
                .extracting(row -> row.get("channel"))
                .containsExactlyInAnyOrder(FakeChannels.MAIL, "channel-a-to-people");
    }

    @Test
    void without_any_other_channel_it_lies_in_the_inbox_for_as_long_as_the_code_is_good() {
        var ours = organisations.make("en", 1);
        PortalUser hr = ours.assessor("hr");
        members.letIn(ours, hr);
        ask(ours);

        assertThat(SignedInAs.call(hr, inbox::mine))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text()).containsPattern("[0-9]{6}"));
        clock.advance(Duration.ofMinutes(15));
        assertThat(SignedInAs.call(hr, inbox::mine)).isEmpty();
        assertThat(SignedInAs.call(ours.assessor("ld"), inbox::mine)).isEmpty();
    }

    @Test
    void what_could_not_be_brought_in_time_does_not_go_out_any_more() {
        var ours = organisations.make("en", 1);
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.answer(ours, message -> new Delivery.TryLater(Duration.ofMinutes(20), ""));
        ask(ours);
        nodes.work();
        clock.advance(Duration.ofMinutes(21));

        nodes.work();

        assertThat(channels.sent(ours)).hasSize(1);
        assertThat(tables.rows(ours.id(), "message_delivery")).singleElement().satisfies(row -> {
            assertThat(row.get("state")).isEqualTo("WITHDRAWN");
            assertThat(row.get("reason")).isEqualTo("code-over");
        });
    }

    /** Opens the link on one device and asks for a code on another. */
    private void ask(Organisation organisation) {
        String link = links.issue(
                organisation, 42, organisation.assessor("hr").person().orElseThrow());
        new LinkDevice(mvc).open(link);
        assertThat(new LinkDevice(mvc).post(link + "/code").getRedirectedUrl()).isEqualTo(link + "/code");
    }
}
