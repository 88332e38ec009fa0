package dev.leaven.portal.execution.ui.mine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.portal.execution.ActionState;
import dev.leaven.portal.execution.app.Boards;
import dev.leaven.portal.execution.app.RunningAction;
import dev.leaven.portal.execution.internal.OwnerReminding;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.TenantScope;
import dev.leaven.portal.testing.FakeChannels;
import dev.leaven.portal.testing.LinkDevice;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.StakeholderPhones;
import dev.leaven.portal.testing.StakeholderPhones.Phones;
import dev.leaven.portal.testing.Validating;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

/** Owner and sponsor on their phones, by links from letters that really went out. */
@PortalTest
class WorkByLinkTest {

    private static final String PAGE = "/progress";

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private FakeChannels channels;

    @Autowired
    private StakeholderPhones stakeholderPhones;

    @Autowired
    private OwnerReminding reminding;

    @Autowired
    private Boards boards;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;
    private Phones phones;

    @BeforeEach
    void a_week_before_an_action_is_due() {
        ours = organisations.make();
        theirs = organisations.make();
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.enable(theirs, FakeChannels.MAIL, AddressKind.EMAIL);
        plan = planning.planned(ours);
        planning.sponsor(ours, plan.cycle(), Validating.person(ours.assessor("business")));
        validating.putInForce(ours, plan.cycle());
        phones = stakeholderPhones.of(ours, plan.cycle());
        clock.advance(Duration.ofDays(60));
    }

    @Test
    void an_owner_asks_for_help_and_gets_it_and_is_done() {
        tick();
        assertThat(phones.letters("ld").getLast().subject()).contains("One action is due");
        String page = StakeholderPhones.text(phone("ld").open(link("ld")));
        assertThat(page)
                .contains(
                        "Your actions",
                        "A card for managers",
                        "Due on",
                        "I need help",
                        "Managers ask what was learned.")
                .doesNotContain("??", "null");

        assertThat(say("ld", "say", "HELP_NEEDED", " ").getStatus()).isEqualTo(422);
        MockHttpServletResponse unchosen = say("ld", "say", "", "I <b>need</b> the roster.");
        assertThat(unchosen.getStatus()).isEqualTo(422);
        assertThat(StakeholderPhones.text(unchosen)).contains("I &lt;b&gt;need&lt;/b&gt; the roster.", "Choose one");
        say("ld", "say", "HELP_NEEDED", "I <b>need</b> the roster.");

        assertThat(phones.letters("business").getLast().text()).contains("I <b>need</b> the roster.");
        assertThat(StakeholderPhones.text(phone("business").open(link("business"))))
                .contains("You are asked for help", "I &lt;b&gt;need&lt;/b&gt; the roster.");
        say("business", "help", "", "You get it on Monday.");

        assertThat(phones.letters("ld").getLast().text()).contains("You get it on Monday.");
        MockHttpServletResponse done = say("ld", "say", "DONE", "");
        assertThat(StakeholderPhones.text(
                        phone("ld").follow(done.getRedirectedUrl().split("#")[0])))
                .contains("Saved. Thank you.", "You get it on Monday.");
        assertThat(action().state()).isEqualTo(ActionState.DONE);
        assertThat(channels.sent(theirs)).isEmpty();
    }

    @Test
    void one_letter_a_day_and_none_for_what_is_done() {
        int before = phones.letters("ld").size();
        tick();
        tick();
        assertThat(phones.letters("ld")).hasSize(before + 1);
        clock.advance(Duration.ofDays(6));
        tick();
        assertThat(phones.letters("ld")).hasSize(before + 2);

        move(ActionState.DONE);
        clock.advance(Duration.ofDays(2));
        tick();

        assertThat(phones.letters("ld")).hasSize(before + 2);
    }

    @Test
    void two_nodes_at_the_same_moment_send_one_letter() throws Exception {
        int before = phones.letters("ld").size();
        try (var nodes = Executors.newFixedThreadPool(2)) {
            var both = new CyclicBarrier(2);
            Callable<Boolean> node = () -> {
                both.await();
                TenantScope.run(ours.tenant().id(), reminding::tickTenant);
                return true;
            };
            for (Future<Boolean> done : nodes.invokeAll(List.of(node, node))) {
                assertThat(done.get()).isTrue();
            }
        }
        assertThat(phones.letters("ld")).hasSize(before + 1);
    }

    @Test
    void a_letter_that_waited_is_not_sent_to_whoever_is_done() {
        TenantScope.run(ours.tenant().id(), reminding::tickTenant);
        move(ActionState.DONE);

        assertThat(phones.letters("ld")).noneMatch(letter -> letter.text().contains("due on"));
    }

    @Test
    void a_month_after_the_end_both_are_asked_whether_it_worked() {
        move(ActionState.DONE);
        clock.advance(Duration.ofDays(30));
        tick();

        for (String one : List.of("ld", "business")) {
            assertThat(phones.letters(one).getLast().subject()).isEqualTo("Did it work?");
            assertThat(StakeholderPhones.text(phone(one).open(link(one)))).contains("Did it work?", "Can’t say yet");
            assertThat(say(one, "judge", "NO", "Nobody used it.").getStatus()).isEqualTo(302);
        }
        assertThat(SignedInAs.call(ours.lead(), () -> boards.story(plan.cycle(), plan.action()))
                        .effects())
                .hasSize(2);
    }

    @Test
    void what_no_form_of_ours_sends_leads_nowhere() {
        tick();
        phone("ld").open(link("ld"));

        assertThat(phone("ld")
                        .post(link("ld") + PAGE, "kind", "say", "about", "x", "seen", "0", "choice", "DONE")
                        .getStatus())
                .isEqualTo(404);
        assertThat(phone("ld").get(link("ld") + "/plan").getStatus()).isNotEqualTo(200);
    }

    private void tick() {
        TenantScope.run(ours.tenant().id(), reminding::tickTenant);
        TenantScope.run(theirs.tenant().id(), reminding::tickTenant);
    }

    private void move(ActionState state) {
        RunningAction now = action();
        SignedInAs.run(ours.lead(), () -> boards.move(plan.cycle(), plan.action(), now.revision(), state, ""));
    }

    private RunningAction action() {
        return SignedInAs.call(
                ours.lead(), () -> boards.story(plan.cycle(), plan.action()).action());
    }

    private MockHttpServletResponse say(String who, String kind, String choice, String text) {
        return phone(who)
                .post(
                        link(who) + PAGE,
                        "kind",
                        kind,
                        "about",
                        plan.cycle() + "-" + plan.action(),
                        "seen",
                        Integer.toString(action().revision()),
                        "choice",
                        choice,
                        "text",
                        text);
    }

    private LinkDevice phone(String who) {
        return phones.phone(who);
    }

    private String link(String who) {
        return StakeholderPhones.links(phones.letters(who).getLast())
                .findFirst()
                .orElseThrow();
    }
}
