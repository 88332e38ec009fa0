package dev.leaven.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.execution.app.CheckIn;
import dev.leaven.portal.execution.app.MyActions;
import dev.leaven.portal.identity.PortalUser;
import dev.leaven.portal.identity.Role;
import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.tenancy.Tenant;
import dev.leaven.portal.tenancy.Tenants;
import dev.leaven.portal.testing.Members;
import dev.leaven.portal.testing.MutableClock;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalUiTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Everybody finds at most three things of their own on the overview, and never another organisation's. */
class ThisWeekTest extends PortalUiTest {

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private MyActions actions;

    @Autowired
    private Members members;

    @Autowired
    private Tenants tenants;

    @Autowired
    private MutableClock clock;

    private Organisation ours;
    private Organisation theirs;

    @BeforeEach
    void two_organisations() {
        ours = organisations.make();
        theirs = organisations.make();
    }

    @Test
    void an_open_campaign_waits_for_its_experts_and_in_its_last_week_for_the_lead() {
        CampaignId id = assessments.launched(ours);
        String name = assessments.plan(ours).name();
        open(theirs.assessor("hr"), "");
        assertThat(things()).isEmpty();
        open(ours.lead(), "");
        assertThat(told()).contains("Nothing waits for you");

        clock.advance(Duration.ofDays(8));
        open(ours.assessor("hr"), "");
        assertThat(things()).containsExactly("Give your judgement in “" + name + "” by 16 March 2026");
        assertThat(paths()).containsExactly("sheets/" + id);
        open(ours.lead(), "");
        assertThat(things()).containsExactly("“" + name + "” ends on 16 March 2026: see who has answered");
        open(theirs.lead(), "");
        assertThat(things()).isEmpty();
    }

    @Test
    void the_most_urgent_come_first_and_never_more_than_three() {
        assessments.launched(ours);
        for (int i = 0; i < 4; i++) {
            assessments.draft(ours);
        }
        clock.advance(Duration.ofDays(10));
        open(ours.lead(), "");

        assertThat(things()).hasSize(3);
        assertThat(things().getFirst()).contains("ends on");
        assertThat(things().getLast()).contains("which has been prepared");
    }

    @Test
    void a_round_waits_for_whoever_decides_and_the_lead_counts_who_has_not() {
        CycleId cycle = planning.planned(ours).cycle();
        validating.nameExperts(ours, cycle);
        validating.begin(ours, cycle, RoundKind.CONSULTATION);
        open(ours.lead(), "");
        assertThat(things())
                .containsExactly(
                        "3 stakeholders have not said what they think of the draft; they can until 16 March 2026");
        open(ours.assessor("ld"), "");
        assertThat(things()).first().asString().startsWith("Say what you think of the draft plan by");
        validating.tick(ours);
        clock.advance(Duration.ofDays(15));
        validating.tick(ours);
        validating.skipDeciding(ours, cycle);

        validating.begin(ours, cycle, RoundKind.FINAL);
        validating.decide(ours, cycle, "hr", Verdict.APPROVED, "");

        open(ours.lead(), "");
        assertThat(things())
                .containsExactly("2 stakeholders have not decided about the plan; they can until 31 March 2026");
        assertThat(paths()).containsExactly("validate/" + cycle);
        open(ours.assessor("ld"), "");
        assertThat(things())
                .containsExactly("Decide about the plan by 31 March 2026; your personal link is in your inbox");
        assertThat(paths()).containsExactly("inbox");
        open(ours.assessor("hr"), "");
        assertThat(things()).isEmpty();
        open(theirs.assessor("ld"), "");
        assertThat(things()).isEmpty();
    }

    @Test
    void a_lead_reads_what_stakeholders_heard_last() {
        CycleId cycle = planning.planned(ours).cycle();
        validating.nameExperts(ours, cycle);
        members.letIn(ours, ours.assessor("hr"));
        clock.advance(Duration.ofDays(1));
        validating.begin(ours, cycle, RoundKind.CONSULTATION);
        assessments.launched(theirs);

        open(ours.lead(), "");
        assertThat(told()).contains("Stakeholders were asked to read the plan", "3 March 2026");
        open(ours.assessor("hr"), "");
        assertThat(things()).hasSize(2).last().isEqualTo("Read one message in your inbox");
        assertThat(told()).doesNotContain("Stakeholders were asked");
        open(theirs.lead(), "");
        assertThat(shows("last-heard")).isFalse();
    }

    @Test
    void an_owner_reads_what_is_due_and_the_lead_what_is_overdue() {
        Planned plan = inForce();
        clock.advance(Duration.ofDays(60));
        PortalUser owner = with(ours.assessor("ld"), Set.of());
        open(owner, "");
        assertThat(things()).containsExactly("Say how “A card for managers” goes: it is due on 8 May 2026");
        open(ours.lead(), "");
        assertThat(told()).contains("0 of 1 actions done", "Nothing is overdue or blocked");

        clock.advance(Duration.ofDays(10));
        open(owner, "");
        assertThat(things()).containsExactly("Say how “A card for managers” goes: it was due on 8 May 2026");
        assertThat(paths()).containsExactly("my-actions");
        open(ours.lead(), "");
        assertThat(things()).containsExactly("“A card for managers” is overdue: ask what stands in the way");
        assertThat(paths()).containsExactly("carry-out/" + plan.cycle() + "?look=overdue");
        assertThat(told()).contains("1 action is overdue");
        open(with(ours.assessor("hr"), Set.of()), "");
        assertThat(things()).isEmpty();
        assertThat(told()).contains("You have no role here yet");
        open(theirs.lead(), "");
        assertThat(things()).isEmpty();
    }

    @Test
    void whoever_is_asked_for_help_and_the_lead_read_so() {
        Planned plan = inForce();
        SignedInAs.run(
                ours.assessor("ld"),
                () -> actions.say(plan.cycle(), plan.action(), 0, CheckIn.HELP_NEEDED, "I need the roster."));

        open(ours.assessor("business"), "");
        assertThat(things()).containsExactly("Help the owner of “A card for managers”, who asks you to");
        open(ours.lead(), "");
        assertThat(things()).containsExactly("The owner of “A card for managers” asks for help");
        assertThat(told()).contains("1 owner asks for help").doesNotContain("Nothing is overdue");
        for (PortalUser other : List.of(ours.assessor("hr"), theirs.assessor("business"), theirs.lead())) {
            open(other, "");
            assertThat(things()).isEmpty();
        }
    }

    @Test
    void an_administrator_who_is_alone_is_asked_to_add_people() {
        open(ours.administrator(), "");
        assertThat(things()).isEmpty();

        Tenant fresh = SignedInAs.call(
                Organisations.OPERATOR,
                () -> tenants.create("fresh-" + ours.tenant().slug(), "A fresh organisation", "en"));
        open(
                new PortalUser(
                        "admin@fresh.example",
                        "The administrator",
                        "en",
                        null,
                        fresh.id(),
                        Set.of(Role.ADMINISTRATOR),
                        false,
                        null),
                "");
        assertThat(things()).containsExactly("Add the people of your organisation, so that they can be asked");
    }

    private Planned inForce() {
        Planned plan = planning.planned(ours);
        planning.sponsor(ours, plan.cycle(), Validating.person(ours.assessor("business")));
        validating.putInForce(ours, plan.cycle());
        return plan;
    }

    private List<String> things() {
        return links().stream().map(Anchor::getText).toList();
    }

    private List<String> paths() {
        return links().stream().map(Anchor::getHref).toList();
    }

    private List<Anchor> links() {
        return window().find(Anchor.class)
                .withAttribute("data-test-id", "to-do")
                .all();
    }

    private static PortalUser with(PortalUser user, Set<Role> roles) {
        return new PortalUser(
                user.getUsername(),
                user.name(),
                user.language(),
                user.person().orElseThrow(),
                user.tenant().orElseThrow(),
                roles,
                false,
                null);
    }
}
