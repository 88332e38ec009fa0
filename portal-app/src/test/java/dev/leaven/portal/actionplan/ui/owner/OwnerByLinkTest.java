package dev.leaven.portal.actionplan.ui.owner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.actionplan.PlannedAction;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.OwnerRequests;
import dev.leaven.portal.actionplan.app.Plans;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.LinkDevice;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.StakeholderPhones;
import dev.leaven.portal.testing.StakeholderPhones.Phones;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** An owner says yes or no on a phone, by the link from a letter that really went out. */
@PortalTest
class OwnerByLinkTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private StakeholderPhones stakeholderPhones;

    @Autowired
    private OwnerRequests requests;

    @Autowired
    private Plans plans;

    @Autowired
    private Actions actions;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;
    private Phones phones;

    @BeforeEach
    void an_owner_is_asked() {
        ours = organisations.make();
        theirs = organisations.make();
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.enable(theirs, FakeChannels.MAIL, AddressKind.EMAIL);
        plan = planning.planned(ours);
        phones = stakeholderPhones.of(ours, plan.cycle());
        assertThat(SignedInAs.call(ours.lead(), () -> requests.ask(plan.cycle())))
                .isEmpty();
    }

    @Test
    void one_click_takes_an_action_on() {
        String page = phones.open("ld");
        assertThat(page)
                .contains("Your actions", "A card for managers", "I take this on", "20")
                .doesNotContain("??", "null");

        answer("accept", "");

        assertThat(action().answer())
                .satisfies(one -> assertThat(one.accepted()).isTrue());
        assertThat(StakeholderPhones.text(phone().get(phones.link("ld") + "/actions")))
                .contains("You took this on");
        assertThat(SignedInAs.call(ours.lead(), () -> requests.waiting(plan.cycle())))
                .isZero();
        assertThat(channels.sent(theirs)).isEmpty();
    }

    @Test
    void whoever_declines_says_why() {
        phones.open("ld");
        MockHttpServletResponse unsaid = answer("decline", " ");
        assertThat(unsaid.getStatus()).isEqualTo(422);
        assertThat(action().answer()).isNull();

        answer("decline", "I am away until <summer>.");

        assertThat(action().answer())
                .satisfies(one -> assertThat(one.accepted()).isFalse());
        assertThat(StakeholderPhones.text(phone().get(phones.link("ld") + "/actions")))
                .contains("I am away until &lt;summer&gt;.");
    }

    @Test
    void on_other_terms_than_were_read_nothing_is_taken_on() {
        phones.open("ld");
        PlannedAction read = action();
        SignedInAs.run(
                ours.lead(),
                () -> actions.change(
                        plan.cycle(),
                        plan.action(),
                        read.revision(),
                        planning.action("Twice as much", plan.obstacle(), plan.owner())));

        MockHttpServletResponse late = phone().post(
                        phones.link("ld") + "/actions",
                        "action",
                        plan.action().toString(),
                        "seen",
                        Integer.toString(read.revision()),
                        "answer",
                        "accept");

        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(StakeholderPhones.text(late)).contains("Twice as much", "Somebody else has changed this");
        assertThat(action().answer()).isNull();
    }

    @Test
    void a_link_to_something_else_leads_nowhere() {
        phones.open("ld");

        assertThat(phone().get(phones.link("ld") + "/plan").getStatus()).isNotEqualTo(200);
        assertThat(phone().get(phones.link("ld") + "/objections").getStatus()).isNotEqualTo(200);
    }

    private MockHttpServletResponse answer(String answer, String reason) {
        return phone().post(
                        phones.link("ld") + "/actions",
                        "action",
                        plan.action().toString(),
                        "seen",
                        Integer.toString(action().revision()),
                        "answer",
                        answer,
                        "reason",
                        reason);
    }

    private LinkDevice phone() {
        return phones.phone("ld");
    }

    private PlannedAction action() {
        return SignedInAs.call(ours.lead(), () -> plans.draft(plan.cycle()))
                .actions()
                .getFirst();
    }
}
