package dev.leaven.portal.delivery.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouterLink;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.assessment.app.InvitationKind;
import dev.leaven.portal.assessment.app.InvitationMailings;
import dev.leaven.portal.delivery.LetterChannel;
import dev.leaven.portal.delivery.LetterId;
import dev.leaven.portal.delivery.app.Inbox;
import dev.leaven.portal.identity.Accounts;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Tables;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class InboxViewTest extends PortalUiTest {

    @Autowired
    private InvitationMailings mailings;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Tables tables;

    private Organisation ours;
    private PortalUser expert;
    private CampaignId campaign;

    @BeforeEach
    void an_expert_with_an_account_is_asked_in_the_portal() {
        ours = organisations.make();
        expert = ours.assessor("hr");
        long account = SignedInAs.call(
                Organisations.OPERATOR,
                () -> accounts.create(expert.getUsername(), expert.name(), "en", "correct horse battery"));
        tables.update(
                ours.id(),
                "person",
                "account_id = case when id = %d then %d else null end"
                        .formatted(expert.person().map(PersonId::value).orElseThrow(), account));
        campaign = assessments.launched(ours);
    }

    @Test
    void without_messages_the_page_says_what_will_be_here() {
        open(expert, "inbox");

        assertThat(told()).contains("No messages");
        assertThat(bell()).isEqualTo("Inbox: nothing new");
    }

    @Test
    void only_people_with_an_account_are_asked_in_the_portal() {
        var reach = SignedInAs.call(
                ours.lead(), () -> mailings.reach(campaign, LetterChannel.INBOX, Set.of(InvitationKind.EXPERT)));

        assertThat(reach.fresh()).isEqualTo(1);
        assertThat(reach.unreachable()).containsExactly("The business", "The ld");
    }

    @Test
    void a_message_is_new_until_it_is_opened() {
        ask();
        open(expert, "inbox");
        assertThat(told()).contains("Your view on learning", "New");
        assertThat(bell()).isEqualTo("1 message you have not read");

        go("inbox/" + only());

        assertThat(told()).contains("Dear The", "/sheets/" + campaign).doesNotContain("New\n");
        assertThat(bell()).isEqualTo("Inbox: nothing new");
    }

    @Test
    void a_message_to_somebody_else_is_none() {
        ask();
        LetterId id = only();
        open(ours.lead(), "inbox/" + id);

        assertThat(told()).contains("No messages").doesNotContain("sheets/");
        assertThat(SignedInAs.call(expert, inbox::unread)).isEqualTo(1);

        var stranger = organisations.make().lead();
        open(stranger, "inbox/" + id);
        assertThat(told()).contains("No messages").doesNotContain("sheets/");
    }

    private void ask() {
        SignedInAs.run(
                ours.lead(), () -> mailings.send(campaign, LetterChannel.INBOX, Set.of(InvitationKind.EXPERT), false));
    }

    private LetterId only() {
        List<Inbox.Mail> mine = SignedInAs.call(expert, inbox::mine);
        return mine.getFirst().id();
    }

    private String bell() {
        return window().find(RouterLink.class)
                .withAttribute("data-test-id", "bell")
                .single()
                .getElement()
                .getAttribute("aria-label");
    }
}
