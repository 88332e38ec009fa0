package dev.leaven.portal.validation;

import dev.leaven.portal.actionplan.ActionId;
import dev.leaven.portal.identity.PersonId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An action as it was signed.
 *
 * @param title 1 to 200 characters
 * @param expectedChange what people will do differently, up to 1,000 characters; may be empty
 * @param ingredients ids of those that it works on
 * @param owner who carries it out; null where nobody was named
 * @param sponsor who in the business stands behind it; null likewise
 */
public record AgreedAction(
        ActionId id,
        String title,
        String expectedChange,
        Set<String> ingredients,
        @Nullable Named owner,
        @Nullable Named sponsor,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn) {

    public AgreedAction {
        ingredients = Set.copyOf(ingredients);
    }

    /** Somebody, with the name as it was signed. */
    public record Named(PersonId person, String name) {}
}
