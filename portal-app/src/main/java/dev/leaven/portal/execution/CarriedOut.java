package dev.leaven.portal.execution;

import dev.leaven.portal.validation.AgreedAction;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an action of a plan in force has been carried out so far. What owners write to each other is not part of it.
 *
 * @param doneOn null unless it is done
 * @param effects whether it worked, as its owner and its sponsor said a month later
 */
public record CarriedOut(
        AgreedAction agreed, ActionState state, @Nullable LocalDate doneOn, List<Effect> effects) {

    public CarriedOut {
        effects = List.copyOf(effects);
    }
}
