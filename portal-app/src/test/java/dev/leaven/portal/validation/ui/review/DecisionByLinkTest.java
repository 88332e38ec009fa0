package dev.leaven.portal.validation.ui.review;

import static dev.leaven.portal.testing.Validating.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.plugin.channel.AddressKind;
import dev.leaven.plugin.channel.Message;
import dev.leaven.portal.identity.SignedInAs;
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
import dev.leaven.portal.testing.Workers;
import dev.leaven.portal.validation.app.InForce;
import dev.leaven.portal.validation.app.Minutes;
import dev.leaven.portal.validation.app.NoSuchRound;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Rounds;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.Standing;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Stakeholders decide on a phone, by the links from letters that really went out, and what comes of silence and objection. */
@PortalTest
class DecisionByLinkTest {

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
    private Stakeholders stakeholders;

    @Autowired
    private Minutes minutes;

    @Autowired
    private Rounds rounds;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Workers.Nodes nodes;

    @Autowired
    private MockMvc mvc;

    private Organisation ours;
    private Organisation theirs;
    private Planned plan;
    private Phones phones;

    @BeforeEach
    void a_plan_and_those_who_speak_for_each_perspective() {
        ours = organisations.make();
        theirs = organisations.make();
        channels.enable(ours, FakeChannels.MAIL, AddressKind.EMAIL);
        channels.enable(theirs, FakeChannels.MAIL, AddressKind.EMAIL);
        plan = planning.planned(ours);
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
        phones = stakeholderPhones.of(ours, plan.cycle());
    }

    @Test
    void three_decide_and_the_plan_is_in_force() {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        assertThat(phones.decide("business", "APPROVED_WITH_REMARKS", "").getStatus())
                .isEqualTo(422);
        assertThat(phones.decide("business", "", ""))
                .satisfies(answer -> assertThat(StakeholderPhones.text(answer)).contains("Choose one of the five."));
        assertThat(phones.decide("business", "APPROVED_WITH_REMARKS", "Begin small.")
                        .getRedirectedUrl())
                .contains("/plan/receipt");
        phones.decide("ld", "APPROVED", "");
        assertThat(inForce()).isNull();

        phones.decide("hr", "APPROVED", "");

        assertThat(inForce()).isNotNull();
        assertThat(phones.letters("business").getLast().subject()).contains("in force");
    }

    @Test
    void an_accident_is_taken_back_and_a_deputy_decides() {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        phones.decide("hr", "REJECTED", "No.");
        assertThat(standing("hr").blocks()).isTrue();
        phones.act("hr", "/plan/take-back");
        assertThat(standing("hr").isPending()).isTrue();

        phones.act("hr", "/plan/delegate");

        assertThat(standing("hr").delegated()).isTrue();
        var deputy = phones.letters("business").getLast();
        assertThat(deputy.text()).contains("the deputy of The hr");
        LinkDevice phone = phones.phone("business");
        phone.open(phones.link("business"));
        String page = StakeholderPhones.text(phone.get(phones.link("business") + "/plan?seat=" + phones.seat("hr")));
        assertThat(page).contains("You answer in the place of");
        phone.post(
                phones.link("business") + "/plan/decide",
                "seat",
                phones.seat("hr"),
                "hash",
                phones.hash("business"),
                "verdict",
                "APPROVED");
        assertThat(standing("hr").approves()).isTrue();
        assertThat(Objects.requireNonNull(standing("hr").decision()).by().person())
                .isEqualTo(person(ours.assessor("business")));
    }

    @Test
    void a_decision_of_a_meeting_counts_once_it_is_confirmed() {
        var round = validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        var ld = validating.stakeholder(ours, plan.cycle(), "ld");
        LocalDate today = LocalDate.now(clock);
        SignedInAs.run(ours.lead(), () -> {
            assertThatExceptionOfType(ValidationRefused.class)
                    .isThrownBy(() -> minutes.enter(round, ld, Verdict.APPROVED, "", today.plusDays(1), "Agreed."));
            assertThatExceptionOfType(ValidationRefused.class)
                    .isThrownBy(() -> minutes.enter(round, ld, Verdict.APPROVED, "", today, " "));
            minutes.enter(round, ld, Verdict.APPROVED, "", today, "Point 4: L&D agrees.");
        });
        assertThat(standing("ld").isPending()).isTrue();
        assertThat(phones.letters("ld").getLast().subject()).contains("confirm");
        assertThat(StakeholderPhones.text(phones.phone("ld").open(phones.link("ld"))))
                .contains("Point 4: L&amp;D agrees.");

        phones.act("ld", "/plan/confirm");

        assertThat(standing("ld").approves()).isTrue();
        assertThat(Objects.requireNonNull(standing("ld").decision()).origin().minutes())
                .isNotNull();
        assertThat(phones.act("ld", "/plan/confirm").getStatus()).isEqualTo(422);
    }

    @Test
    void whoever_left_or_has_another_link_is_not_let_in_on_an_open_page_either() {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        String link = phones.link("hr");
        LinkDevice phone = phones.phone("hr");
        String hash = phones.hash("hr");
        SignedInAs.run(
                ours.lead(), () -> stakeholders.leave(plan.cycle(), validating.stakeholder(ours, plan.cycle(), "hr")));

        var late = phone.post(link + "/plan/decide", "seat", phones.seat("hr"), "hash", hash, "verdict", "APPROVED");

        assertThat(late.getStatus()).isEqualTo(404);
        assertThat(standing("hr").isPending()).isTrue();
        assertThat(phones.letters("business").getLast().text()).contains("deputy");
        var other = new LinkDevice(mvc);
        other.open(phones.link("ld"));
        assertThat(other.post(
                                phones.link("ld") + "/plan/decide",
                                "seat",
                                phones.seat("hr"),
                                "hash",
                                hash,
                                "verdict",
                                "APPROVED")
                        .getStatus())
                .isEqualTo(422);
        assertThat(standing("hr").isPending()).isTrue();
    }

    @Test
    void the_silent_are_reminded_twice_and_then_the_deputy_is_asked() {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        phones.decide("business", "APPROVED", "");
        int before = phones.letters("hr").size();
        clock.advance(Duration.ofDays(7));
        nodes.work();
        validating.tick(ours);
        validating.tick(ours);
        assertThat(phones.letters("hr")).hasSize(before + 1);
        assertThat(phones.letters("hr").getLast().subject()).contains("Still open");
        clock.advance(Duration.ofDays(6));
        validating.tick(ours);
        assertThat(phones.letters("hr")).hasSize(before + 2);
        assertThat(phones.letters("business").getLast().text()).contains("deputy");
        int ofBusiness = phones.letters("business").size();
        clock.advance(Duration.ofDays(2));
        validating.tick(ours);
        assertThat(Objects.requireNonNull(standing("hr").decision()).verdict()).isEqualTo(Verdict.EXPIRED);
        assertThat(phones.letters("business")).hasSize(ofBusiness);
        assertThat(inForce()).isNull();
    }

    @Test
    void the_sponsor_puts_a_rejection_aside_and_that_stays_in_sight() {
        var round = validating.begin(ours, plan.cycle(), RoundKind.FINAL);
        SignedInAs.run(
                ours.lead(),
                () -> assertThatExceptionOfType(ValidationRefused.class).isThrownBy(() -> rounds.askSponsor(round)));
        phones.decide("ld", "APPROVED", "");
        phones.decide("business", "APPROVED", "");
        phones.decide("hr", "REJECTED", "It costs too many hours.");
        SignedInAs.run(
                ours.lead(),
                () -> assertThatExceptionOfType(ValidationRefused.class).isThrownBy(() -> rounds.askSponsor(round)));
        planning.sponsor(ours, plan.cycle(), person(ours.assessor("business")));
        SignedInAs.run(ours.lead(), () -> rounds.askSponsor(round));
        Message letter = phones.letters("business").getLast();
        assertThat(letter.subject()).contains("stands against");
        String link = StakeholderPhones.links(letter).findFirst().orElseThrow();
        LinkDevice phone = new LinkDevice(mvc);
        String page = StakeholderPhones.text(phone.open(link));
        assertThat(page).contains("It costs too many hours.", "Put it aside").doesNotContain("??");
        String hash = validating.newest(ours, plan.cycle()).version().hash().hex();
        assertThat(phone.post(link + "/objections", "seat", phones.seat("hr"), "hash", hash, "reason", " ")
                        .getStatus())
                .isEqualTo(422);
        assertThat(inForce()).isNull();

        phone.post(link + "/objections", "seat", phones.seat("hr"), "hash", hash, "reason", "Learning can't wait.");

        assertThat(Objects.requireNonNull(inForce()).overridden()).isTrue();
        assertThat(StakeholderPhones.text(phone.get(link + "/objections"))).contains("Learning can&#39;t wait.");
        assertThat(StakeholderPhones.text(phones.phone("ld").get(phones.link("ld") + "/plan")))
                .doesNotContain("??");
        assertThat(phones.letters("ld").getLast().text()).contains("after a decision of the sponsor");
        SignedInAs.run(
                theirs.lead(),
                () -> assertThatExceptionOfType(NoSuchRound.class).isThrownBy(() -> rounds.askSponsor(round)));
    }

    private Standing standing(String perspective) {
        return validating.newest(ours, plan.cycle()).standings().stream()
                .filter(one -> one.perspective().equals(perspective))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable InForce inForce() {
        return SignedInAs.call(ours.lead(), () -> rounds.inForce(plan.cycle())).orElse(null);
    }
}
