package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionDetails;
import dev.leaven.portal.actionplan.ActionDetails.Effort;
import dev.leaven.portal.actionplan.ActionDetails.Links;
import dev.leaven.portal.actionplan.ActionDetails.People;
import dev.leaven.portal.actionplan.ActionDetails.Schedule;
import dev.leaven.portal.actionplan.ActionDetails.Success;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.Horizon;
import dev.leaven.portal.actionplan.ObstacleId;
import dev.leaven.portal.audit.AuditSubject;
import dev.leaven.portal.cycle.CycleId;
import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An action of a plan. What it is about lies in {@link ActionLinkTenantSql}. */
@Entity
@Table(name = "plan_action")
public class PlanAction extends TenantOwned {

    @Column(name = "cycle_id", updatable = false)
    private long cycleId;

    @Column(name = "obstacle_id")
    private @Nullable Long obstacleId;

    @Column(name = "starter_action", updatable = false)
    private @Nullable String starter;

    private String title = "";
    private String description = "";

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    @Column(name = "sponsor_id")
    private @Nullable Long sponsorId;

    @Enumerated(EnumType.STRING)
    private Horizon horizon = Horizon.SHORT;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "due_on")
    private @Nullable LocalDate dueOn;

    private @Nullable Integer hours;
    private @Nullable Integer money;
    private String measure = "";

    @Column(name = "measure_baseline")
    private String baseline = "";

    @Column(name = "measure_target")
    private String target = "";

    @Column(name = "expected_change")
    private String expectedChange = "";

    protected PlanAction() {}

    /** @param starter id of the pack's action that it begins as, or null */
    public PlanAction(CycleId cycle, @Nullable String starter, ActionDetails details) {
        this.cycleId = cycle.value();
        this.starter = starter;
        change(details);
    }

    public void change(ActionDetails details) {
        title = details.title();
        description = details.description();
        obstacleId = details.links().obstacle() == null
                ? null
                : details.links().obstacle().value();
        ownerId = key(details.people().owner());
        sponsorId = key(details.people().sponsor());
        horizon = details.schedule().horizon();
        startsOn = details.schedule().startsOn();
        dueOn = details.schedule().dueOn();
        hours = details.effort().hours();
        money = details.effort().money();
        measure = details.success().measure();
        baseline = details.success().baseline();
        target = details.success().target();
        expectedChange = details.success().expectedChange();
    }

    /** @param links what it is about, without the obstacle */
    ActionDetails details(Links links) {
        return new ActionDetails(
                title,
                description,
                new Links(
                        links.ingredients(),
                        obstacleId == null ? null : new ObstacleId(obstacleId),
                        links.units(),
                        links.perspectives()),
                new People(person(ownerId), person(sponsorId)),
                new Schedule(horizon, startsOn, dueOn),
                new Effort(hours, money),
                new Success(measure, baseline, target, expectedChange));
    }

    /** As the audit trail names it. */
    public AuditSubject auditSubject() {
        return new AuditSubject("plan.action", id(), title);
    }

    public ActionId actionId() {
        return new ActionId(id());
    }

    @Nullable
    String starter() {
        return starter;
    }

    public @Nullable PersonId owner() {
        return person(ownerId);
    }

    private static @Nullable Long key(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static @Nullable PersonId person(@Nullable Long key) {
        return key == null ? null : new PersonId(key);
    }
}
