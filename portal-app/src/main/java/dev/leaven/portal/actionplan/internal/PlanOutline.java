package dev.leaven.portal.actionplan.internal;

import dev.leaven.portal.actionplan.ActionDetails.Schedule;
import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.actionplan.Horizon;
import dev.leaven.portal.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is settled about an action, without its words: of a long plan, thousands of letters less for each. */
public record PlanOutline(
        long id,
        @Nullable Long ownerId,
        Horizon horizon,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable Integer hours) {

    ActionId actionId() {
        return new ActionId(id);
    }

    @Nullable
    PersonId owner() {
        return ownerId == null ? null : new PersonId(ownerId);
    }

    Schedule schedule() {
        return new Schedule(horizon, startsOn, dueOn);
    }

    boolean isDated() {
        return startsOn != null && dueOn != null;
    }
}
