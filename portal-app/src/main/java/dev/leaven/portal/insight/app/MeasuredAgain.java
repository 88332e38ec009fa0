package dev.leaven.portal.insight.app;

import dev.leaven.portal.assessment.PublishedCampaign;
import dev.leaven.portal.execution.CarriedOutAction;
import java.util.List;
import java.util.Optional;

/**
 * A cycle as its eighth step shows it.
 *
 * @param campaigns all that can be compared, the oldest first
 * @param comparison empty as long as there are no two
 * @param actions of the plan in force
 */
public record MeasuredAgain(
        List<PublishedCampaign> campaigns, Optional<ThenAndNow> comparison, List<CarriedOutAction> actions) {

    public MeasuredAgain {
        campaigns = List.copyOf(campaigns);
        actions = List.copyOf(actions);
    }
}
