package dev.leaven.portal.validation;

import static dev.leaven.portal.testing.Validating.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.leaven.portal.identity.SignedInAs;
import dev.leaven.portal.testing.Organisation;
import dev.leaven.portal.testing.Organisations;
import dev.leaven.portal.testing.Planning;
import dev.leaven.portal.testing.Planning.Planned;
import dev.leaven.portal.testing.PortalTest;
import dev.leaven.portal.testing.Validating;
import dev.leaven.portal.validation.app.RoundKind;
import dev.leaven.portal.validation.app.RoundOverview;
import dev.leaven.portal.validation.app.StakeholderDetails;
import dev.leaven.portal.validation.app.Stakeholders;
import dev.leaven.portal.validation.app.ValidationRefused;
import dev.leaven.portal.validation.app.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may decide for a perspective, and who may not. */
@PortalTest
class WhoDecidesTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Planning planning;

    @Autowired
    private Validating validating;

    @Autowired
    private Stakeholders stakeholders;

    private Organisation ours;
    private Planned plan;

    @BeforeEach
    void a_plan_and_those_who_speak_for_each_perspective() {
        ours = organisations.make();
        plan = planning.planned(ours);
        validating.nameExperts(ours, plan.cycle());
        validating.skipDeciding(ours, plan.cycle());
    }

    @Test
    void a_deputy_decides_where_asked_to_and_nobody_else_ever() {
        sign();
        var business = ours.assessor("business");
        assertRefused(
                "validate.refused.notyou",
                () -> validating.decideAs(ours, plan.cycle(), "hr", business, Verdict.APPROVED, ""));
        RoundOverview round = newest();
        var hr = validating.stakeholder(ours, plan.cycle(), "hr");
        validating.run(
                ours,
                deciding -> deciding.leave(
                        round.id(),
                        hr,
                        person(ours.assessor("hr")),
                        round.version().hash(),
                        Verdict.DELEGATED,
                        ""));

        validating.decideAs(ours, plan.cycle(), "hr", business, Verdict.APPROVED, "");

        assertThat(newest().standings())
                .filteredOn(one -> one.perspective().equals("hr"))
                .singleElement()
                .satisfies(one -> assertThat(one.decision().by().name()).isEqualTo("The business"));
        assertRefused(
                "validate.refused.notyou",
                () -> validating.decideAs(ours, plan.cycle(), "ld", ours.assessor("hr"), Verdict.APPROVED, ""));
    }

    @Test
    void a_replaced_stakeholder_can_decide_no_more_and_what_was_decided_stays() {
        sign();
        approve("hr");
        SignedInAs.run(
                ours.lead(), () -> stakeholders.leave(plan.cycle(), validating.stakeholder(ours, plan.cycle(), "hr")));

        assertRefused(
                "validate.refused.notyou",
                () -> validating.decide(ours, plan.cycle(), "hr", Verdict.REJECTED, "Too late."));
        assertThat(newest().standings())
                .filteredOn(one -> one.perspective().equals("hr"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.left()).isTrue();
                    assertThat(one.decision().verdict()).isEqualTo(Verdict.APPROVED);
                });
    }

    @Test
    void nobody_approves_a_version_of_their_own() {
        var lead = ours.lead();
        SignedInAs.run(
                lead, () -> stakeholders.name(plan.cycle(), new StakeholderDetails(person(lead), "ld", null, null)));
        sign();
        RoundOverview round = newest();
        var own = round.standings().stream()
                .filter(one -> one.name().equals("The lead"))
                .findFirst()
                .orElseThrow();

        assertRefused(
                "validate.refused.own",
                () -> validating.run(
                        ours,
                        deciding -> deciding.decide(
                                round.id(),
                                own.stakeholder(),
                                person(lead),
                                round.version().hash(),
                                Verdict.APPROVED,
                                "")));
    }

    private void sign() {
        validating.begin(ours, plan.cycle(), RoundKind.FINAL);
    }

    private void approve(String perspective) {
        validating.decide(ours, plan.cycle(), perspective, Verdict.APPROVED, "");
    }

    private RoundOverview newest() {
        return validating.newest(ours, plan.cycle());
    }

    private static void assertRefused(String reason, Runnable work) {
        assertThatExceptionOfType(ValidationRefused.class)
                .isThrownBy(work::run)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
