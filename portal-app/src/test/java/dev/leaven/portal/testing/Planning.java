package dev.leaven.portal.testing;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ActionDetails.People;
import dev.leaven.portal.actionplan.ActionDetails.Schedule;
import dev.leaven.portal.actionplan.ActionDetails.Success;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.Horizon;
import dev.leaven.portal.actionplan.ObstacleId;
import dev.leaven.portal.actionplan.app.Actions;
import dev.leaven.portal.actionplan.app.Comparing;
import dev.leaven.portal.actionplan.app.ComparisonField;
import dev.leaven.portal.actionplan.app.ObstacleDetails;
import dev.leaven.portal.actionplan.app.Obstacles;
import dev.leaven.portal.assessment.CampaignId;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.cycle.CycleStep;
import dev.leaven.portal.cycle.app.CycleDetails;
import dev.leaven.portal.cycle.app.CycleLifecycle;
import dev.leaven.portal.cycle.app.CycleOverview;
import dev.leaven.portal.cycle.app.Cycles;
import dev.leaven.portal.cycle.app.Goal;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.identity.SignedInAs;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** Leads an organisation from a campaign to a plan, through the portal's own services. */
@TestComponent
public class Planning {

    /** What {@link #compared} chooses. */
    public static final String INGREDIENT = "manager-support";

    private final Assessments assessments;
    private final Cycles cycles;
    private final CycleLifecycle lifecycle;
    private final Comparing comparing;
    private final Obstacles obstacles;
    private final Actions actions;
    private final Clock clock;

    Planning(
            Assessments assessments,
            Cycles cycles,
            CycleLifecycle lifecycle,
            Comparing comparing,
            Obstacles obstacles,
            Actions actions,
            Clock clock) {
        this.assessments = assessments;
        this.cycles = cycles;
        this.lifecycle = lifecycle;
        this.comparing = comparing;
        this.obstacles = obstacles;
        this.actions = actions;
        this.clock = clock;
    }

    /** A published campaign: L&D says 4, HR 3, business 2, twelve learners 3; and a goal. */
    public CycleId measured(Organisation organisation) {
        CampaignId campaign = assessments.launched(organisation);
        assessments.fillSheet(organisation, campaign, "ld", 4);
        assessments.fillSheet(organisation, campaign, "hr", 3);
        assessments.fillSheet(organisation, campaign, "business", 2);
        assessments.tokens(organisation, campaign).values().stream()
                .limit(12)
                .forEach(token -> assessments.answer(token, assessments.all(3)));
        assessments.publish(organisation, campaign);
        return SignedInAs.call(organisation.lead(), () -> {
            CycleId cycle = cycles.current().orElseThrow();
            CycleOverview now = cycles.overview(cycle);
            var goal =
                    new Goal("raise-engagement-index", null, null, null, new BigDecimal("4.0"), today().plusYears(1));
            cycles.change(
                    cycle,
                    now.revision(),
                    new CycleDetails(now.details().name(), null, now.details().scope(), goal));
            return cycle;
        });
    }

    /** One ingredient goes on, from level 2 to 4; nobody rated importance, and the lead went on without. */
    public CycleId compared(Organisation organisation) {
        CycleId cycle = measured(organisation);
        SignedInAs.run(organisation.lead(), () -> {
            comparing.save(cycle, INGREDIENT, ComparisonField.CURRENT, null, 2);
            comparing.save(cycle, INGREDIENT, ComparisonField.TARGET, null, 4);
            comparing.save(cycle, INGREDIENT, ComparisonField.CHOSEN, false, true);
            lifecycle.leaveEarly(cycle, CycleStep.COMPARE, "The sheets came without importance.");
        });
        return cycle;
    }

    /** Names the cycle's sponsor. */
    public void sponsor(Organisation organisation, CycleId cycle, PersonId sponsor) {
        SignedInAs.run(organisation.lead(), () -> {
            CycleOverview now = cycles.overview(cycle);
            var details = now.details();
            cycles.change(
                    cycle, now.revision(), new CycleDetails(details.name(), sponsor, details.scope(), details.goal()));
        });
    }

    /** One obstacle, and one action against it. */
    public Planned planned(Organisation organisation) {
        CycleId cycle = compared(organisation);
        return SignedInAs.call(organisation.lead(), () -> {
            ObstacleId obstacle = obstacles.choose(
                    cycle,
                    new ObstacleDetails(
                            "manager-holds-back", null, "Managers told us so themselves.", Set.of(INGREDIENT)));
            PersonId owner = organisation.assessor("ld").person().orElseThrow();
            ActionId action = actions.add(cycle, null, action("A card for managers", obstacle, owner));
            return new Planned(cycle, obstacle, action, owner);
        });
    }

    /** What {@link #planned} made. */
    public record Planned(CycleId cycle, ObstacleId obstacle, ActionId action, PersonId owner) {}

    /** A short-term action that begins in a week and takes two months. */
    public ActionDetails action(String title, @Nullable ObstacleId obstacle, @Nullable PersonId owner) {
        return new ActionDetails(
                title,
                "Three questions before and three after a training.",
                new Links(Set.of(INGREDIENT), obstacle, Set.of(), Set.of()),
                new People(owner, null),
                new Schedule(Horizon.SHORT, today().plusDays(7), today().plusDays(67)),
                new Effort(20, 500),
                new Success("Share of managers who use the card", "0 %", "60 %", "Managers ask what was learned."));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
