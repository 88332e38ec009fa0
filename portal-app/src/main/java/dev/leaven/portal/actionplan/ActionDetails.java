package dev.leaven.portal.actionplan;

import dev.leaven.portal.identity.PersonId;
import dev.leaven.portal.tenancy.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An action as people write it down.
 *
 * @param title 1 to 200 characters
 * @param description up to 4,000 characters
 * @param people who does it, and who in the business stands behind it
 */
public record ActionDetails(
        String title,
        String description,
        Links links,
        People people,
        Schedule schedule,
        Effort effort,
        Success success) {

    /**
     * What it is for.
     *
     * @param ingredients ids
     * @param obstacle what it is against; null where it stands for itself
     * @param units where it happens; empty for everywhere in the cycle
     * @param perspectives ids of those whom it concerns; empty for all
     */
    public record Links(
            Set<String> ingredients, @Nullable ObstacleId obstacle, Set<UnitId> units, Set<String> perspectives) {

        public Links {
            ingredients = Set.copyOf(ingredients);
            units = Set.copyOf(units);
            perspectives = Set.copyOf(perspectives);
        }
    }

    /** Null as long as nobody is named. */
    public record People(@Nullable PersonId owner, @Nullable PersonId sponsor) {}

    /** Days may be missing as long as the plan is a draft. */
    public record Schedule(
            Horizon horizon,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate dueOn) {}

    /**
     * What it asks of the line; null where nobody has said.
     *
     * @param hours 0 to 100,000
     * @param money in whole units of the organisation's currency, 0 to 1,000,000,000
     */
    public record Effort(@Nullable Integer hours, @Nullable Integer money) {}

    /**
     * How one will see that it worked; empty texts where nobody has said.
     *
     * @param measure what is looked at, up to 500 characters
     * @param baseline how it is now, up to 200
     * @param target how it is to be, up to 200
     * @param expectedChange what people will do differently, up to 1,000
     */
    public record Success(String measure, String baseline, String target, String expectedChange) {}
}
