package dev.leaven.portal.assessment.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.delivery.Letter;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.Letters;
import dev.leaven.portal.delivery.app.Inbox;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.Assessments;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Tables;
import dev.leaven.portal.testing.Workers;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** No foreign key holds what a letter is about, so its writer has to find it within its own organisation. */
@PortalTest
class InvitationWriterTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Assessments assessments;

    @Autowired
    private Letters letters;

    @Autowired
    private Inbox inbox;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private Tables tables;

    @Autowired
    private TransactionTemplate transaction;

    private Organisation ours;
    private PortalUser expert;
    private CampaignId theirCampaign;

    @BeforeEach
    void two_organisations_of_which_the_other_has_a_campaign() {
        ours = organisations.make();
        expert = ours.assessor("hr");
        theirCampaign = assessments.launched(organisations.make());
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
    }

    @Test
    void an_invitation_to_another_organisations_campaign_is_withdrawn() {
        send(FakeChannels.MAIL);

        nodes.work();

        assertThat(channels.sent(ours)).isEmpty();
        assertThat(tables.rows(ours.id(), "message_delivery"))
                .extracting(row -> row.get("state"))
                .containsExactly("WITHDRAWN");
    }

    @Test
    void in_the_inbox_it_is_no_letter_and_hides_no_other() {
        var ourCampaign = assessments.launched(ours);
        send(LetterChannel.INBOX);
        send(LetterChannel.INBOX, ourCampaign);

        assertThat(SignedInAs.call(expert, inbox::mine))
                .singleElement()
                .matches(mail -> mail.text().contains("/sheets/" + ourCampaign));
    }

    private void send(String channel) {
        send(channel, theirCampaign);
    }

    private void send(String channel, CampaignId campaign) {
        var letter = new Letter(
                InvitationPurpose.of(InvitationKind.EXPERT),
                campaign.value(),
                expert.person().orElseThrow(),
                null,
                channel,
                Locale.ENGLISH,
                1);
        TenantScope.run(ours.id(), () -> transaction.executeWithoutResult(status -> letters.send(letter)));
    }
}
